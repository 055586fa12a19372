package dev.stubdown.maven;

import java.io.File;
import java.lang.reflect.Proxy;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;

/** Artifacts of a Maven without any repository. */
final class Artifacts {

    /** No repository has an artifact of that name. */
    static final String MISSING = "missing";

    private Artifacts() {}

    /** Each but {@link #MISSING} is there, as a file whose name is what was asked for. */
    static MavenArtifacts namedByCoordinates(MavenProject project, MavenProject... modules) {
        MavenSession session = session(modules);
        return new MavenArtifacts(filesNamedByCoordinates(), () -> session, project);
    }

    @SuppressWarnings("deprecation")
    private static MavenSession session(MavenProject... modules) {
        MavenSession session = new MavenSession(
                null,
                (RepositorySystemSession) null,
                new DefaultMavenExecutionRequest(),
                new DefaultMavenExecutionResult());
        session.setProjects(List.of(modules));
        return session;
    }

    private static RepositorySystem filesNamedByCoordinates() {
        return (RepositorySystem) Proxy.newProxyInstance(
                RepositorySystem.class.getClassLoader(),
                new Class<?>[] {RepositorySystem.class},
                (proxy, method, arguments) -> {
                    ArtifactRequest request = (ArtifactRequest) arguments[1];
                    ArtifactResult result = new ArtifactResult(request);
                    Artifact artifact = request.getArtifact();
                    if (artifact.getArtifactId().equals(MISSING)) {
                        throw new ArtifactResolutionException(List.of(result));
                    }
                    return result.setArtifact(artifact.setFile(new File(artifact.toString())));
                });
    }
}
