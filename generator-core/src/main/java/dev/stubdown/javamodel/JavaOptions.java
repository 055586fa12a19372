package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.naming.NameEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a user may choose about the Java that comes out.
 *
 * @param basePackage types go to {@code basePackage.model}, interfaces to {@code basePackage.api}
 * @param style what object types become
 * @param trackNulls a property that was set to null is told from one that was not set, and written
 * @param additionalProperties which objects keep properties that the docs do not list
 * @param typePrefix stands before the names of all classes that hold data, and of enums; empty for none
 * @param typeSuffix stands behind them; empty for none
 * @param names what the user says about single names, in the order of the file
 * @param namesLock the file that keeps the names of earlier runs; null for none
 * @param types classes of the user's for scalar types ({@code DateTimeOffset}), types ({@code shop.pen}) and properties
 *     ({@code shop.pen#price}): names of Java classes with their packages, with type arguments, or {@code byte[]}
 * @param validation constraints of Jakarta Validation where the docs state a limit
 * @param pageUrl where the pages are published, as {@link PageUrl} says; null where nobody says
 * @param licenseHeader the file whose text each file begins with, as a comment; null for none
 * @param contract what the interfaces look like
 * @param limits how much one class may hold
 */
public record JavaOptions(
        String basePackage,
        Style style,
        boolean trackNulls,
        KeepUnlisted additionalProperties,
        String typePrefix,
        String typeSuffix,
        List<NameEntry> names,
        @Nullable Path namesLock,
        Map<String, String> types,
        boolean validation,
        @Nullable String pageUrl,
        @Nullable Path licenseHeader,
        ContractOptions contract,
        JavaLimits limits) {

    /** @throws IllegalArgumentException if {@code basePackage} is no package name */
    public JavaOptions {
        if (!isPackageName(basePackage)) {
            throw new IllegalArgumentException("not a package name: " + basePackage);
        }
        names = List.copyOf(names);
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
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
        Builder builder = builder()
                .basePackage(basePackage)
                .style(style)
                .trackNulls(trackNulls)
                .additionalProperties(additionalProperties)
                .typePrefix(typePrefix)
                .typeSuffix(typeSuffix)
                .names(names)
                .types(types)
                .validation(validation);
        builder.namesLock = namesLock;
        builder.pageUrl = pageUrl;
        builder.licenseHeader = licenseHeader;
        builder.contract = contract.toBuilder();
        builder.limits = limits.toBuilder();
        return builder;
    }

    /** Collects options. What is set later goes before what was set earlier. */
    public static final class Builder {

        private static final Pattern PREFIX = Pattern.compile("[A-Za-z_$][\\w$]{0,29}|");
        private static final Pattern SUFFIX = Pattern.compile("[\\w$]{0,30}");

        private @Nullable String basePackage;
        private Style style = Style.BEAN;
        private @Nullable String unknownStyle;
        private boolean trackNulls;
        private KeepUnlisted additionalProperties = KeepUnlisted.OPEN;
        private @Nullable String unknownAdditionalProperties;
        private String typePrefix = "";
        private String typeSuffix = "";
        private List<NameEntry> names = List.of();
        private @Nullable Path namesLock;
        private Map<String, String> types = Map.of();
        private boolean validation;
        private @Nullable String pageUrl;
        private @Nullable Path licenseHeader;
        private ContractOptions.Builder contract = ContractOptions.builder();
        private JavaLimits.Builder limits = JavaLimits.builder();

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

        /** What stands before the names of classes that hold data, and of enums; nothing by default. */
        public Builder typePrefix(String text) {
            typePrefix = text;
            return this;
        }

        /** What stands behind the names of classes that hold data, and of enums; nothing by default. */
        public Builder typeSuffix(String text) {
            typeSuffix = text;
            return this;
        }

        /** What the user says about single names, in the order of the file. */
        public Builder names(List<NameEntry> entries) {
            names = List.copyOf(entries);
            return this;
        }

        /** The file that keeps the names of earlier runs; it need not be there. None by default. */
        public Builder namesLock(Path file) {
            namesLock = file;
            return this;
        }

        /** Classes in the place of ours, as in {@link JavaOptions#types}; none by default. */
        public Builder types(Map<String, String> classes) {
            types = Map.copyOf(classes);
            return this;
        }

        /** True for constraints of Jakarta Validation where the docs state a limit; false by default. */
        public Builder validation(boolean wanted) {
            validation = wanted;
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

        /** What the interfaces look like. */
        public ContractOptions.Builder contract() {
            return contract;
        }

        /** How much one class may hold. */
        public JavaLimits.Builder limits() {
            return limits;
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
            if (!PREFIX.matcher(typePrefix).matches()) {
                problems.add("the type prefix '" + typePrefix + "' cannot begin a name in Java");
            }
            if (!SUFFIX.matcher(typeSuffix).matches()) {
                problems.add("the type suffix '" + typeSuffix + "' cannot end a name in Java");
            }
            problems.addAll(OwnClasses.problems(types));
            problems.addAll(contract.problems());
            problems.addAll(limits.problems());
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
            return new JavaOptions(
                    basePackage,
                    style,
                    trackNulls,
                    additionalProperties,
                    typePrefix,
                    typeSuffix,
                    names,
                    namesLock,
                    types,
                    validation,
                    pageUrl,
                    licenseHeader,
                    contract.build(),
                    limits.build());
        }
    }
}
