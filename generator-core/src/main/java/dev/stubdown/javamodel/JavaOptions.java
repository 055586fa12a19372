package dev.stubdown.javamodel;

/**
 * What a user may choose about the Java that comes out.
 *
 * @param basePackage types go to {@code basePackage.model}, interfaces to {@code basePackage.api}
 */
public record JavaOptions(String basePackage) {

    /** @throws IllegalArgumentException if {@code basePackage} is no package name */
    public JavaOptions {
        if (!isPackageName(basePackage)) {
            throw new IllegalArgumentException("not a package name: " + basePackage);
        }
    }

    /** True for a name in ASCII that can stand in a package declaration. */
    public static boolean isPackageName(String name) {
        return JavaNames.isPackageName(name);
    }
}
