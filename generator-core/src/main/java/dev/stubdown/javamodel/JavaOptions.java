package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user may choose about the Java that comes out.
 *
 * @param basePackage types go to {@code basePackage.model}, interfaces to {@code basePackage.api}
 * @param style what object types become
 * @param trackNulls a property that was set to null is told from one that was not set, and written
 * @param additionalProperties which objects keep properties that the docs do not list
 */
public record JavaOptions(String basePackage, Style style, boolean trackNulls, KeepUnlisted additionalProperties) {

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

    /** Options in which everything is set as here, to change some of them. */
    public Builder toBuilder() {
        return builder()
                .basePackage(basePackage)
                .style(style)
                .trackNulls(trackNulls)
                .additionalProperties(additionalProperties);
    }

    /** Collects options. What is set later goes before what was set earlier. */
    public static final class Builder {

        private @Nullable String basePackage;
        private Style style = Style.BEAN;
        private @Nullable String unknownStyle;
        private boolean trackNulls;
        private KeepUnlisted additionalProperties = KeepUnlisted.OPEN;
        private @Nullable String unknownAdditionalProperties;

        private Builder() {}

        /** The package of the generated code; needed. */
        public Builder basePackage(String name) {
            basePackage = name;
            return this;
        }

        /** What object types become; by default {@link Style#BEAN}. */
        public Builder style(Style value) {
            style = value;
            unknownStyle = null;
            return this;
        }

        /** The style of a word; one that is none is a problem. */
        public Builder style(String word) {
            Style.ofWord(word).ifPresentOrElse(this::style, () -> unknownStyle = word);
            return this;
        }

        /** Whether null is told from absent; by default not. */
        public Builder trackNulls(boolean value) {
            trackNulls = value;
            return this;
        }

        /** Which objects keep properties that the docs do not list; {@link KeepUnlisted#OPEN} by default. */
        public Builder additionalProperties(KeepUnlisted kept) {
            additionalProperties = kept;
            unknownAdditionalProperties = null;
            return this;
        }

        /** The same by its word; one that does not exist is a problem. */
        public Builder additionalProperties(String word) {
            KeepUnlisted.ofWord(word)
                    .ifPresentOrElse(this::additionalProperties, () -> unknownAdditionalProperties = word);
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
            if (unknownStyle != null) {
                problems.add("'style' takes one of " + String.join(", ", Style.words()) + ", not '" + unknownStyle + "'"
                        + Suggestion.ending(unknownStyle, Style.words()));
            }
            if (unknownAdditionalProperties != null) {
                List<String> words = Arrays.stream(KeepUnlisted.values())
                        .map(KeepUnlisted::word)
                        .toList();
                problems.add("'additionalProperties' takes one of " + String.join(", ", words) + ", not '"
                        + unknownAdditionalProperties + "'" + Suggestion.ending(unknownAdditionalProperties, words));
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
            return new JavaOptions(basePackage, style, trackNulls, additionalProperties);
        }
    }
}
