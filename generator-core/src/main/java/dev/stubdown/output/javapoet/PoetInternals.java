package dev.stubdown.output.javapoet;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What JavaPoet 0.22 keeps of its specifications to itself, and who prints them has to know. A version that keeps it elsewhere is not {@link #known()}, and JavaPoet prints itself; what a
 * later one that keeps it in the same fields describes beside it would not be printed, so that each new version is tried against this printer first.
 */
final class PoetInternals {

    private static final @Nullable VarHandle PARTS = field(CodeBlock.class, "formatParts", List.class);
    private static final @Nullable VarHandle ARGUMENTS = field(CodeBlock.class, "args", List.class);
    private static final @Nullable VarHandle RECORD_CONSTRUCTOR =
            field(TypeSpec.class, "recordConstructor", MethodSpec.class);
    private static final @Nullable VarHandle PERMITTED = field(TypeSpec.class, "permittedSubclasses", List.class);
    private static final @Nullable VarHandle COMPACT = field(MethodSpec.class, "compactConstructor", boolean.class);

    private PoetInternals() {}

    private static @Nullable VarHandle field(Class<?> owner, String name, Class<?> type) {
        try {
            return MethodHandles.privateLookupIn(owner, MethodHandles.lookup()).findVarHandle(owner, name, type);
        } catch (ReflectiveOperationException otherVersion) {
            return null;
        }
    }

    /** Whether the other methods can be called. */
    static boolean known() {
        return PARTS != null && ARGUMENTS != null && RECORD_CONSTRUCTOR != null && PERMITTED != null && COMPACT != null;
    }

    /** What a block consists of: texts, and placeholders, which begin with a dollar sign. */
    @SuppressWarnings("unchecked")
    static List<String> parts(CodeBlock code) {
        return (List<String>) Objects.requireNonNull(PARTS).get(code);
    }

    /** What stands at the placeholders that stand for something, in their order. */
    @SuppressWarnings("unchecked")
    static List<@Nullable Object> arguments(CodeBlock code) {
        return (List<@Nullable Object>) Objects.requireNonNull(ARGUMENTS).get(code);
    }

    /** The constructor whose parameters are the components of a record; null where none was given. */
    static @Nullable MethodSpec recordConstructor(TypeSpec type) {
        return (MethodSpec) Objects.requireNonNull(RECORD_CONSTRUCTOR).get(type);
    }

    /**
     * A builder with all that the type has. That of JavaPoet 0.22 forgets the components of a record.
     *
     * @throws IllegalStateException for a record of another version of JavaPoet, which may forget them, too
     */
    static TypeSpec.Builder toBuilder(TypeSpec type) {
        if (type.kind() != TypeSpec.Kind.RECORD) {
            return type.toBuilder();
        }
        if (!known()) {
            throw new IllegalStateException("customizers of records need version 0.22 of JavaPoet");
        }
        MethodSpec components = recordConstructor(type);
        return components == null ? type.toBuilder() : type.toBuilder().recordConstructor(components);
    }

    /** The only classes that may extend it; none where all may. */
    @SuppressWarnings("unchecked")
    static List<TypeName> permitted(TypeSpec type) {
        return (List<TypeName>) Objects.requireNonNull(PERMITTED).get(type);
    }

    /** Whether it is a constructor of a record that has no parameters of its own. */
    static boolean isCompact(MethodSpec method) {
        return (boolean) Objects.requireNonNull(COMPACT).get(method);
    }
}
