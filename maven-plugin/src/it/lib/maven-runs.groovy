import java.nio.file.Files
import java.nio.file.Path
import java.security.MessageDigest

/**
 * Builds a project again, after a script has changed something in it, and tells what became of its files. A script gets one by
 *
 *     def maven = evaluate(new File(library, 'maven-runs.groovy'))
 *
 * and then says maven.run(basedir, 'compile'). The Maven, the Java, the local repository and the settings are those of the build before.
 */
class MavenRuns {

    /** How a build ended. The log is beside the pom, too, as build-again-1.log and so on. */
    static class Run {
        int exitCode
        String log

        boolean isSuccessful() { exitCode == 0 }
    }

    private final Map variables
    private int runs = 0

    MavenRuns(Map variables) { this.variables = variables }

    /** Builds with what the local repository has already; downloads nothing. */
    Run run(File project, String... arguments) { start(project, ['-o', *arguments]) }

    /** Builds, and downloads what the build before had no need of. */
    Run runOnline(File project, String... arguments) { start(project, arguments as List) }

    /** Path in the folder → digest and time of the file, in order; empty where there is no such folder. */
    static SortedMap<String, List> snapshot(File folder) {
        SortedMap<String, List> files = new TreeMap<>()
        if (folder.directory) {
            folder.eachFileRecurse(groovy.io.FileType.FILES) { file ->
                String path = folder.toPath().relativize(file.toPath()).toString().replace('\\', '/')
                files[path] = [digest(file.toPath()), Files.getLastModifiedTime(file.toPath())]
            }
        }
        files
    }

    /** What differs, in order: 'new a', 'changed a', 'removed a', and 'touched a' where only the time of the file is another. */
    static List<String> differences(Map<String, List> before, Map<String, List> after) {
        (before.keySet() + after.keySet()).toSorted().collect { path ->
            if (!before.containsKey(path)) return "new $path".toString()
            if (!after.containsKey(path)) return "removed $path".toString()
            if (before[path][0] != after[path][0]) return "changed $path".toString()
            before[path][1] == after[path][1] ? null : "touched $path".toString()
        }.findAll()
    }

    private Run start(File project, List<String> arguments) {
        File log = new File(project, "build-again-${++runs}.log")
        File settings = File.createTempFile('settings', '.xml')
        try {
            settings.setText(new File(variables.settingsTemplate).getText('UTF-8')
                    .replace('@localRepositoryUrl@', new File(variables.outerRepository).toURI().toString()), 'UTF-8')
            new Run(exitCode: command(project, settings, log, arguments).start().waitFor(), log: log.getText('UTF-8'))
        } finally {
            settings.delete()
        }
    }

    private ProcessBuilder command(File project, File settings, File log, List<String> arguments) {
        boolean windows = System.getProperty('os.name').toLowerCase(Locale.ROOT).startsWith('windows')
        ProcessBuilder builder = new ProcessBuilder([
                new File(variables.mavenHome, windows ? 'bin/mvn.cmd' : 'bin/mvn').path,
                '-B', '-ntp', '-s', settings.path, "-Dmaven.repo.local=${variables.localRepositoryPath}".toString(), *arguments])
        builder.environment().JAVA_HOME = variables.javaHome
        builder.environment().MAVEN_OPTS = variables.mavenOpts
        builder.directory(project).redirectErrorStream(true).redirectOutput(log)
    }

    private static String digest(Path file) {
        MessageDigest.getInstance('SHA-256').digest(Files.readAllBytes(file)).encodeHex().toString()
    }
}

new MavenRuns(binding.variables)
