package dev.stubdown.javamodel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user may choose about the Java that comes out.
 *
 * @param basePackage types go to {@code basePackage.model}, interfaces to {@code basePackage.api}
 * @param pageUrl where the pages are published, as {@link PageUrl} says; null where nobody says
 * @param licenseHeader the file whose text each file begins with, as a comment; null for none
 */
public record JavaOptions(
        String basePackage,
        @Nullable String pageUrl,
        @Nullable Path licenseHeader) {

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

    /** Everything but the package as it is by default. */
    public static JavaOptions of(String basePackage) {
        return builder().basePackage(basePackage).build();
    }

    /** Options to fill in; all but the package have a default. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects options. What is set later goes before what was set earlier. */
    public static final class Builder {

        private @Nullable String basePackage;
        private @Nullable String pageUrl;
        private @Nullable Path licenseHeader;

        private Builder() {}

        /** The package of the generated code; needed. */
        public Builder basePackage(String name) {
            basePackage = name;
            return this;
        }

        /** Where the pages are published, as {@link PageUrl} says; not needed. */
        public Builder pageUrl(String template) {
            pageUrl = template;
            return this;
        }

        /** The file whose text each file begins with: a text, or a comment of Java; not needed. */
        public Builder licenseHeader(Path file) {
            licenseHeader = file;
            return this;
        }

        /** What is wrong with the options, each in a sentence without its full stop; empty where nothing is. */
        public List<String> problems() {
            List<String> problems = new ArrayList<>();
            if (basePackage == null) {
                problems.add("no base package is given");
            } else if (!isPackageName(basePackage)) {
                problems.add("the base package '" + basePackage + "' is not a name of a Java package");
            }
            if (pageUrl != null) {
                PageUrl.problem(pageUrl).ifPresent(problems::add);
            }
            return problems;
        }

        /**
         * The options.
         *
         * @throws IllegalArgumentException where there are {@link #problems()}
         */
        public JavaOptions build() {
            List<String> problems = problems();
            if (basePackage == null || !problems.isEmpty()) {
                throw new IllegalArgumentException(String.join("; ", problems));
            }
            return new JavaOptions(basePackage, pageUrl, licenseHeader);
        }
    }
}
