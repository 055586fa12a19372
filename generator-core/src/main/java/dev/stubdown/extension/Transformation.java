package dev.stubdown.extension;

import dev.stubdown.model.ApiModel;
import dev.stubdown.model.Operation;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.output.AddOnException;
import dev.stubdown.spi.ModelTransformer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Runs transformers over a model, one after the other, and holds each to what a model promises: order, and each name once. */
public final class Transformation {

    private static final Comparator<Operation> OPERATIONS = Comparator.comparing(
                    (Operation operation) -> operation.path().toString())
            .thenComparing(operation -> operation.method().name());

    private Transformation() {}

    /**
     * The model after the last transformer; the same where there is none.
     *
     * @throws AddOnException where one fails, or gives something that is no model
     */
    public static ApiModel of(ApiModel model, List<ModelTransformer> transformers) {
        ApiModel current = model;
        for (ModelTransformer transformer : transformers) {
            ApiModel given = current;
            current = Guard.call(transformer, () -> ordered(transformer.transform(given)));
        }
        return current;
    }

    private static ApiModel ordered(ApiModel given) {
        List<TypeDefinition> types = given.types().stream()
                .sorted(Comparator.comparing(TypeDefinition::name))
                .toList();
        List<Operation> operations =
                given.operations().stream().sorted(OPERATIONS).toList();
        requireOnce("types are named", types, TypeDefinition::name);
        requireOnce("operations are", operations, operation -> operation.method() + " " + operation.path());
        return new ApiModel(types, operations);
    }

    private static <T> void requireOnce(String what, List<T> all, Function<T, Object> key) {
        Set<Object> seen = new HashSet<>();
        for (T one : all) {
            if (!seen.add(key.apply(one))) {
                throw new IllegalArgumentException("two " + what + " " + key.apply(one));
            }
        }
    }
}
