@echo off
rem Runs the command advice from a clone; builds it first when the jar is missing.
rem Unlike the script for Unix it does not compare ages: after a change, run mvnw package.
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

if not exist "%JAR%" (
    echo advice: building first; this takes a minute ... 1>&2
    pushd "%ROOT%"
    call mvnw.cmd -q -DskipTests -Dquickly -Dslf4j.internal.verbosity=ERROR package -pl advice-cli -am 1>&2
    if errorlevel 1 (
        popd
        echo advice: the build failed, see above. 1>&2
        exit /b 5
    )
    popd
)

"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:NewSize=12m -XX:-UsePerfData -Xshare:auto -Dsun.reflect.inflationThreshold=100000 -Dfile.encoding=UTF-8 -Djdk.console=java.base -cp "%JAR%" no.niraad.cli.AdviceCli %*
exit /b %ERRORLEVEL%
