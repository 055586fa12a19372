package dev.stubdown.maven;

import dev.stubdown.InvalidRequestException;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.ArtifactProperties;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * Files that a pom names by coordinates instead of a path: {@code groupId:artifactId[:version[:type[:classifier]]]}. Maven looks for them in
 * the modules of the build, the local repository and the remote repositories of the project, whether or not the project depends on them.
 */
final class MavenArtifacts {

    /** A group of one letter would be a drive of Windows. */
    private static final Pattern COORDINATES = Pattern.compile("[\\w.-]{2,}(:[\\w.-]+){1,4}");

    private final RepositorySystem repositories;
    private final Provider<MavenSession> session;
    private final MavenProject project;

    @Inject
    MavenArtifacts(RepositorySystem repositories, Provider<MavenSession> session, MavenProject project) {
        this.repositories = repositories;
        this.session = session;
        this.project = project;
    }

    /** True for text that has the form of coordinates, which no path has that means anything to a build. */
    static boolean areCoordinates(String text) {
        return COORDINATES.matcher(text).matches();
    }

    /**
     * The file of coordinates. For a module of this build that is not packaged yet it is the folder of its classes.
     *
     * @param coordinates without a version, that which the project gives the artifact: as a dependency, in its dependency management, or as a
     *     module of the build
     * @param type the type of coordinates that name none, such as {@code jar}
     * @throws InvalidRequestException where there is no such file, or nothing tells the version
     */
    Path resolve(String coordinates, String type) {
        Artifact artifact = artifact(coordinates, coordinates.split(":"), type);
        ArtifactRequest request = new ArtifactRequest(artifact, project.getRemoteProjectRepositories(), null);
        try {
            return repositories
                    .resolveArtifact(session.get().getRepositorySession(), request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new InvalidRequestException(List.of("Maven does not find '" + coordinates + "': " + e.getMessage()
                    + "; a module of this build has it from the phase compile on"));
        }
    }

    private Artifact artifact(String coordinates, String[] parts, String type) {
        String version = parts.length > 2
                ? parts[2]
                : version(parts[0], parts[1])
                        .orElseThrow(() -> new InvalidRequestException(List.of("'" + coordinates
                                + "' names no version, and the project has no such dependency or module to tell it")));
        String extension = parts.length > 3 ? parts[3] : type;
        String classifier = parts.length > 4 ? parts[4] : "";
        return new DefaultArtifact(
                parts[0], parts[1], classifier, extension, version, Map.of(ArtifactProperties.TYPE, extension), (File)
                        null);
    }

    private Optional<String> version(String group, String name) {
        DependencyManagement managed = project.getDependencyManagement();
        Stream<Dependency> dependencies = Stream.concat(
                project.getDependencies().stream(),
                managed == null ? Stream.empty() : managed.getDependencies().stream());
        return dependencies
                .filter(dependency -> group.equals(dependency.getGroupId()) && name.equals(dependency.getArtifactId()))
                .map(Dependency::getVersion)
                .filter(version -> version != null)
                .findFirst()
                .or(() -> versionOfModule(group, name));
    }

    private Optional<String> versionOfModule(String group, String name) {
        return session.get().getProjects().stream()
                .filter(module -> group.equals(module.getGroupId()) && name.equals(module.getArtifactId()))
                .map(MavenProject::getVersion)
                .findFirst();
    }
}
