package dev.stubdown.maven;

import dev.stubdown.InvalidRequestException;
import dev.stubdown.verify.JacksonVersion;
import java.util.List;
import java.util.Map;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** Which Jackson a project has on the class path of its tests. */
final class JacksonOfProject {

    private static final String DATABIND = "jackson-databind";

    private static final Map<String, JacksonVersion> GROUPS = Map.of(
            "com.fasterxml.jackson.core", JacksonVersion.JACKSON_2,
            "tools.jackson.core", JacksonVersion.JACKSON_3);

    private JacksonOfProject() {}

    /** @throws InvalidRequestException where the project has none, or both */
    static JacksonVersion of(MavenProject project) {
        List<JacksonVersion> found = project.getArtifacts().stream()
                .filter(artifact -> artifact.getArtifactId().equals(DATABIND))
                .map(Artifact::getGroupId)
                .filter(GROUPS::containsKey)
                .map(GROUPS::get)
                .distinct()
                .toList();
        if (found.size() != 1) {
            throw new InvalidRequestException(List.of(
                    found.isEmpty()
                            ? "the project depends on no jackson-databind, which reads the examples"
                            : "the project depends on Jackson 2 and 3; the parameter jackson says which one is meant"));
        }
        return found.get(0);
    }
}
