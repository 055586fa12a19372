package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.model.EnumMember;
import dev.stubdown.model.EnumType;
import dev.stubdown.naming.NameKind;
import dev.stubdown.naming.NameSubject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Decides the Java enum of an enum type. */
final class EnumMapper {

    /** What we call the constant for values that are not documented; no member can have an empty key. */
    private static final String UNRECOGNIZED_KEY = "";

    private final JavaTypes types;
    private final WireConventions conventions;
    private final Consumer<Diagnostic> findings;

    EnumMapper(JavaTypes types, WireConventions conventions, Consumer<Diagnostic> findings) {
        this.types = types;
        this.conventions = conventions;
        this.findings = findings;
    }

    EnumUnit map(EnumType type) {
        Map<String, EnumMember> members = new LinkedHashMap<>();
        type.members().forEach(member -> members.putIfAbsent('=' + member.name(), member));
        String sentinel = sentinel(type, conventions);
        String unrecognized = sentinel == null ? UNRECOGNIZED_KEY : '=' + sentinel;
        Map<String, String> names = names(type, members, sentinel != null);
        List<EnumUnit.Constant> constants = members.entrySet().stream()
                .map(entry -> constant(names.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .toList();
        JavaName name = types.nameOf(type);
        return new EnumUnit(
                name,
                types.docs().of(type.description(), "The values of " + type.name() + '.', Sources.of(type)),
                type.deprecated(),
                constants,
                names.getOrDefault(unrecognized, ""),
                type.flags(),
                types.shadowsJavaLang(name.packageName()));
    }

    private Map<String, String> names(EnumType type, Map<String, EnumMember> members, boolean documented) {
        String owner = type.name().toString();
        NameScope<String> scope = NameScope.of(NameKind.CONSTANTS, types.decisions(), findings);
        members.forEach((key, member) -> scope.wish(
                key,
                NameSubject.member(owner, member.name()),
                JavaNames.constant(member.name()),
                new NameScope.Docs(member.name(), member.name()),
                member.source()));
        if (!documented) {
            scope.wishForOurs(UNRECOGNIZED_KEY, NameKind.ADDED, owner, "UNRECOGNIZED", type.source());
        }
        return scope.allot();
    }

    /** The first documented member that stands for all values to come; null where there is none. */
    static @Nullable String sentinel(EnumType type, WireConventions conventions) {
        return type.members().stream()
                .map(EnumMember::name)
                .filter(conventions::isUnknownMember)
                .findFirst()
                .orElse(null);
    }

    private EnumUnit.Constant constant(String name, EnumMember member) {
        JavaDoc doc =
                types.docs().of(member.description(), "The value " + member.name() + '.', List.of(member.source()));
        return new EnumUnit.Constant(name, member.name(), doc);
    }
}
