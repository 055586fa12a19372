package dev.stubdown.javamodel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

        private Builder() {}

        /** The package of the generated code; needed. */
        public Builder basePackage(String name) {
            basePackage = name;
            return this;
        }

        /** The package where none is set: for what only goes through the generated code. */
        public Builder basePackageIfNone(String name) {
            basePackage = basePackage == null ? name : basePackage;
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
            return new JavaOptions(basePackage);
        }
    }
}
