package dev.stubdown.select;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What of the API is wanted. Each list holds patterns; an empty one asks for nothing.
 *
 * @param root {@link RootPattern}s: only the operations and types that match, and the types that they need; all where there is none
 * @param includeType {@link TypePattern}s: types that match none of them are left out
 * @param excludeType {@link TypePattern}s: types that match one of them are left out; goes before {@code includeType}
 * @param includeOperation {@link OperationPattern}s: operations that match none of them are left out
 * @param excludeOperation {@link OperationPattern}s: operations that match one of them are left out; goes before {@code includeOperation}
 */
public record Selection(
        List<String> root,
        List<String> includeType,
        List<String> excludeType,
        List<String> includeOperation,
        List<String> excludeOperation) {

    /** The whole API. */
    public static final Selection EVERYTHING = builder().build();

    public Selection {
        root = List.copyOf(root);
        includeType = List.copyOf(includeType);
        excludeType = List.copyOf(excludeType);
        includeOperation = List.copyOf(includeOperation);
        excludeOperation = List.copyOf(excludeOperation);
    }

    /** True where nothing is left out. */
    public boolean isEverything() {
        return equals(EVERYTHING);
    }

    /** Which patterns are malformed, each in a sentence without its full stop; empty where none is. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        check(root, RootPattern::parse, problems);
        check(includeType, TypePattern::parse, problems);
        check(excludeType, TypePattern::parse, problems);
        check(includeOperation, OperationPattern::parse, problems);
        check(excludeOperation, OperationPattern::parse, problems);
        return problems;
    }

    private static void check(List<String> patterns, Function<String, Object> parser, List<String> problems) {
        for (String pattern : patterns) {
            try {
                Objects.requireNonNull(parser.apply(pattern));
            } catch (IllegalArgumentException e) {
                problems.add(e.getMessage());
            }
        }
    }

    /** A selection to fill in; the whole API where nothing is. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects a selection. What is set later replaces what was set earlier. */
    public static final class Builder {

        private List<String> root = List.of();
        private List<String> includeType = List.of();
        private List<String> excludeType = List.of();
        private List<String> includeOperation = List.of();
        private List<String> excludeOperation = List.of();

        private Builder() {}

        /** Patterns of the operations and types that are wanted, with all that they need. */
        public Builder root(List<String> patterns) {
            root = List.copyOf(patterns);
            return this;
        }

        /** Patterns of the types to keep. */
        public Builder includeType(List<String> patterns) {
            includeType = List.copyOf(patterns);
            return this;
        }

        /** Patterns of the types to leave out. */
        public Builder excludeType(List<String> patterns) {
            excludeType = List.copyOf(patterns);
            return this;
        }

        /** Patterns of the operations to keep. */
        public Builder includeOperation(List<String> patterns) {
            includeOperation = List.copyOf(patterns);
            return this;
        }

        /** Patterns of the operations to leave out. */
        public Builder excludeOperation(List<String> patterns) {
            excludeOperation = List.copyOf(patterns);
            return this;
        }

        /** Takes over each list of another selection that has patterns. */
        public Builder said(Selection other) {
            root = other.root.isEmpty() ? root : other.root;
            includeType = other.includeType.isEmpty() ? includeType : other.includeType;
            excludeType = other.excludeType.isEmpty() ? excludeType : other.excludeType;
            includeOperation = other.includeOperation.isEmpty() ? includeOperation : other.includeOperation;
            excludeOperation = other.excludeOperation.isEmpty() ? excludeOperation : other.excludeOperation;
            return this;
        }

        /** The selection; it may have {@link Selection#problems()}. */
        public Selection build() {
            return new Selection(root, includeType, excludeType, includeOperation, excludeOperation);
        }
    }
}
