package dev.stubdown.javamodel;

/**
 * What the user may choose about the Java code.
 *
 * @param basePackage the package under which all generated code stands
 */
public record JavaOptions(String basePackage) {}
