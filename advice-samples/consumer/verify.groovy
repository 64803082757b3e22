// Runs after the build: the program has told one finding, in words and without placeholders.
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Tillitsvalde'): 'The program has not told its finding; see build.log.'
assert !(log =~ /\{[A-Za-z-]+}/): 'A placeholder is left in a text; see build.log.'
assert !log.contains('org.drools'): 'The rule engine has logged something; see build.log.'
