package dev.stubdown.javamodel;

/**
 * What one Java file declares. A value: two units that are equal are printed to the same text, so a digest of {@link Object#toString()} tells whether
 * a file has to be printed again.
 */
public sealed interface JavaUnit
        permits BeanUnit, EnumUnit, ResourceUnit, UrlUnit, OptionsUnit, CompanionUnit, PackageUnit {

    /** The file, relative to the source folder, with {@code /}. */
    String path();
}
