// Runs after the build: the application ran from its one jar, and judged both profiles.
import java.util.jar.JarFile

String log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /Fjellvik kommune: [1-9]\d* funn/: 'The profile from YAML gave no finding; see build.log.'
assert log =~ /Smaadal kommune: [1-9]\d* funn/: 'The profile from JSON gave no finding; see build.log.'
assert !log.contains('org.drools'): 'The rule engine has logged something; see build.log.'

new JarFile(new File(basedir, 'target/spring-boot-1.jar')).withCloseable { jar ->
    assert jar.stream().anyMatch { it.name.startsWith('BOOT-INF/lib/advice-rules-') }: 'The rules are not nested in the jar.'
    assert jar.stream().noneMatch { it.name.contains('picocli') }: 'The command line has come along.'
}
