@echo off
rem Runs the command advice from a clone; builds it first when there is no jar, or a source is newer than it.
rem A test holds its options and sources to those of the script for Unix; nobody has run this file on Windows yet.
setlocal
set "ROOT=%~dp0"
set "JAR=%ROOT%advice-cli\target\advice-cli.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"

set "VERSION="
for /f "tokens=3" %%v in ('"%JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do set "VERSION=%%~v"
if not defined VERSION (
    echo advice: no Java found. Install a JDK 17 or newer, or set JAVA_HOME to one. 1>&2
    exit /b 5
)
for /f "delims=.-+" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 (
    echo advice: this is Java %VERSION%, but 17 or newer is needed. Maybe set JAVA_HOME to a newer JDK. 1>&2
    exit /b 5
)

set "SOURCES=pom.xml"
set "SOURCES=%SOURCES%;advice-model/pom.xml;advice-model/src/main"
set "SOURCES=%SOURCES%;advice-rules/pom.xml;advice-rules/src/main"
set "SOURCES=%SOURCES%;advice-report/pom.xml;advice-report/src/main"
set "SOURCES=%SOURCES%;advice-cli/pom.xml;advice-cli/src/main;advice-cli/src/build"

if not exist "%JAR%" goto first
rem This shell cannot compare ages, but PowerShell can, which mvnw.cmd needs as well: 3 says that a source is newer.
rem Whatever else comes of it, the jar that is there is run.
powershell -NoProfile -Command "$ErrorActionPreference = 'Stop'; $jar = Get-Item -LiteralPath $env:JAR; $sources = @($env:SOURCES -split ';' | ForEach-Object { Get-Item -LiteralPath (Join-Path $env:ROOT $_) }); $sources += @($sources | Where-Object { $_.PSIsContainer } | Get-ChildItem -Recurse); if ($sources | Where-Object { $_.LastWriteTimeUtc -gt $jar.LastWriteTimeUtc }) { exit 3 }"
if errorlevel 4 goto run
if errorlevel 3 goto again
goto run

:first
echo advice: building first; this takes a minute ... 1>&2
goto build

:again
echo advice: building again, as the sources are newer than advice-cli.jar; this takes a minute ... 1>&2

:build
pushd "%ROOT%"
call mvnw.cmd -q -DskipTests -Dquickly -Dslf4j.internal.verbosity=ERROR package -pl advice-cli -am 1>&2
if errorlevel 1 (
    popd
    echo advice: the build failed, see above. 1>&2
    exit /b 5
)
popd

:run
set "ARCHIVE=%ROOT%advice-cli\target\advice-cli-%VERSION%.jsa"
set "CLASSES="
if exist "%ARCHIVE%" set CLASSES="-XX:SharedArchiveFile=%ARCHIVE%"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:NewSize=12m -XX:-UsePerfData -Xshare:auto %CLASSES% -Xlog:disable -Dsun.reflect.inflationThreshold=100000 -Dfile.encoding=UTF-8 -Djdk.console=java.base -cp "%JAR%" no.niraad.cli.AdviceCli %*
exit /b %ERRORLEVEL%
