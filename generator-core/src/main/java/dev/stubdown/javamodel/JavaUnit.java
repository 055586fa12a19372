package dev.stubdown.javamodel;

/**
 * What one Java file declares. A value: two units that are equal are printed to the same text, so that a file need not be printed again where its unit is
 * the one that it was.
 */
public sealed interface JavaUnit
        permits BeanUnit, EnumUnit, ResourceUnit, UrlUnit, OptionsUnit, CompanionUnit, PackageUnit {

    /** The file, relative to the source folder, with {@code /}. */
    String path();
}
