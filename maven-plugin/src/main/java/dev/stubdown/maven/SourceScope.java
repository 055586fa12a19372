package dev.stubdown.maven;

import java.util.List;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/** What generated code is part of: what a project ships, or its tests. */
enum SourceScope {
    MAIN("src/main/docs", "generated-sources", "generated-resources") {
        @Override
        void addSources(MavenProject project, String folder) {
            project.addCompileSourceRoot(folder);
        }

        @Override
        List<Resource> resources(MavenProject project) {
            return project.getResources();
        }

        @Override
        void addResource(MavenProject project, Resource resource) {
            project.addResource(resource);
        }
    },
    TEST("src/test/docs", "generated-test-sources", "generated-test-resources") {
        @Override
        void addSources(MavenProject project, String folder) {
            project.addTestCompileSourceRoot(folder);
        }

        @Override
        List<Resource> resources(MavenProject project) {
            return project.getTestResources();
        }

        @Override
        void addResource(MavenProject project, Resource resource) {
            project.addTestResource(resource);
        }
    };

    private final String docs;
    private final String sources;
    private final String resources;

    SourceScope(String docs, String sources, String resources) {
        this.docs = docs;
        this.sources = sources;
        this.resources = resources;
    }

    /** Where the pages are, relative to the pom. */
    String docs() {
        return docs;
    }

    /** Where generated code is, relative to {@code target}. */
    String sources() {
        return sources;
    }

    /** Where generated resources are, relative to {@code target}. */
    String resources() {
        return resources;
    }

    /** Has the project compile a folder. */
    abstract void addSources(MavenProject project, String folder);

    /** Has the project copy files of a folder, once, however often that is asked. */
    void addResources(MavenProject project, String folder, String files) {
        if (resources(project).stream().noneMatch(resource -> folder.equals(resource.getDirectory()))) {
            Resource resource = new Resource();
            resource.setDirectory(folder);
            resource.addInclude(files);
            addResource(project, resource);
        }
    }

    abstract List<Resource> resources(MavenProject project);

    abstract void addResource(MavenProject project, Resource resource);
}
