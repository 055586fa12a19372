package dev.stubdown.javamodel;

/** The {@code package-info.java} of a package. */
public record PackageUnit(String packageName, JavaDoc doc) implements JavaUnit {

    @Override
    public String path() {
        return packageName.replace('.', '/') + "/package-info.java";
    }
}
