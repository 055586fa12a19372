package dev.stubdown.javamodel;

import dev.stubdown.model.ApiModel;
import dev.stubdown.model.EnumMember;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Property;
import dev.stubdown.model.Prose;
import dev.stubdown.model.RequestBody;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.OperationKind;
import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.QualifiedName;
import dev.stubdown.term.ScalarType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An API made of few names, so that many of them clash: words that Java keeps, names that differ in letter case, what we add ourselves. */
final class RandomApi {

    private static final SourceSpan PLACE = SourceSpan.startOf("a.md");
    private static final QualifiedName KNOWN = new QualifiedName("enums", "known");
    private static final List<String> NAMES = List.of(
            "user",
            "User",
            "USER",
            "us-er",
            "user_2",
            "user2",
            "list",
            "List",
            "object",
            "string",
            "override",
            "map",
            "builder",
            "class",
            "getClass",
            "default",
            "record",
            "con",
            "2fa",
            "_2fa",
            "_",
            "???",
            "",
            "u\u00fcser",
            "\u540d",
            "fooBar",
            "foo-bar",
            "FooBar",
            "fooBarAsText",
            "state",
            "stateAsText",
            "unrecognized",
            "UNRECOGNIZED",
            "additionalProperties",
            "additionalProperty",
            "collectionPage",
            "T",
            "java",
            "com",
            "hashCode",
            "build",
            "userApi",
            "user Request",
            "a".repeat(400),
            "a".repeat(400) + 'b',
            "*/",
            "\\u0022",
            "\u202e abc",
            "../x",
            "$T",
            "value");
    private static final List<String> NAMESPACES =
            List.of("", "a", "a.b", "A.B", "a.user", "a._2fa", "class.1x", "a._");

    private final Map<QualifiedName, Set<String>> objects = new TreeMap<>();
    private final Map<QualifiedName, Set<String>> enums = new TreeMap<>();
    private final Map<QualifiedName, QualifiedName> bases = new TreeMap<>();
    private final Map<String, String> operations = new TreeMap<>();
    private final @Nullable Random order;

    private RandomApi(@Nullable Random order) {
        this.order = order;
    }

    static RandomApi of(long seed) {
        RandomApi api = new RandomApi(null);
        api.enums.put(KNOWN, new TreeSet<>(Set.of("on", "off")));
        api.grow(new Random(seed), true);
        return api;
    }

    private RandomApi copy(@Nullable Random newOrder) {
        RandomApi copy = new RandomApi(newOrder);
        objects.forEach((name, members) -> copy.objects.put(name, new TreeSet<>(members)));
        enums.forEach((name, members) -> copy.enums.put(name, new TreeSet<>(members)));
        copy.bases.putAll(bases);
        copy.operations.putAll(operations);
        return copy;
    }

    /** The same API in another order. */
    RandomApi shuffled(long seed) {
        return copy(new Random(seed));
    }

    /** The same API with more of everything; what derives from what stays. */
    RandomApi grown(long seed) {
        RandomApi grown = copy(null);
        grown.grow(new Random(seed), false);
        return grown;
    }

    /** The same API with a type, a property, a member and an operation of that name. */
    RandomApi withNewcomers(String name) {
        RandomApi more = copy(null);
        more.objects.values().forEach(members -> members.add(name));
        more.enums.values().forEach(members -> members.add(name));
        more.objects.put(new QualifiedName("a", name), new TreeSet<>(Set.of(name)));
        more.operations.put("/" + name.replace(' ', '-'), name);
        return more;
    }

    private void grow(Random random, boolean withBases) {
        for (int i = 0; i < 12; i++) {
            QualifiedName name = name(random);
            if (enums.containsKey(name) || !objects.containsKey(name) && random.nextInt(3) == 0) {
                enums.computeIfAbsent(name, each -> new TreeSet<>()).addAll(members(random));
            } else {
                objects.computeIfAbsent(name, each -> new TreeSet<>()).addAll(members(random));
            }
        }
        List<QualifiedName> all = new ArrayList<>(objects.keySet());
        for (int i = 0; withBases && i < 6; i++) {
            bases.put(all.get(random.nextInt(all.size())), all.get(random.nextInt(all.size())));
        }
        for (int i = 0; i < 6; i++) {
            String path =
                    "/" + List.of("users", "{id}", "me", "class").get(random.nextInt(4)) + "/x" + random.nextInt(9);
            operations.putIfAbsent(path, NAMES.get(random.nextInt(NAMES.size())));
        }
    }

    private static QualifiedName name(Random random) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        return new QualifiedName(NAMESPACES.get(random.nextInt(NAMESPACES.size())), name.isEmpty() ? "empty" : name);
    }

    private static Set<String> members(Random random) {
        Set<String> members = new TreeSet<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            members.add(NAMES.get(random.nextInt(NAMES.size())));
        }
        return members;
    }

    ApiModel model() {
        List<TypeDefinition> types = new ArrayList<>();
        objects.forEach((name, members) -> types.add(object(name, members)));
        enums.forEach((name, members) -> types.add(enumeration(name, members)));
        List<Operation> all = new ArrayList<>();
        operations.forEach((path, name) -> all.add(operation(path, name)));
        return new ApiModel(ordered(types), all);
    }

    private <T> List<T> ordered(List<T> values) {
        if (order != null) {
            Collections.shuffle(values, order);
        }
        return values;
    }

    private ObjectType object(QualifiedName name, Set<String> members) {
        return new ObjectType(
                name,
                bases.get(name),
                false,
                name.name().length() % 2 == 0,
                false,
                false,
                List.of(),
                Prose.NONE,
                ordered(new ArrayList<>(
                        members.stream().map(RandomApi::property).toList())),
                PLACE,
                List.of());
    }

    /** A property is of an enum where its name looks like it, whoever has it. */
    private static Property property(String name) {
        TypeRef type = name.length() % 3 == 0 ? TypeRef.of(KNOWN) : TypeRef.of(ScalarType.STRING);
        return Property.plain(name, type, false, false, List.of(), Prose.NONE, PLACE);
    }

    private EnumType enumeration(QualifiedName name, Set<String> members) {
        List<EnumMember> all = new ArrayList<>();
        members.forEach(member -> all.add(new EnumMember(member, null, Prose.NONE, List.of(), PLACE)));
        return new EnumType(name, false, false, List.of(), Prose.NONE, ordered(all), false, false, PLACE, List.of());
    }

    private static Operation operation(String path, String name) {
        Property property = property(name);
        return new Operation(
                name + '-' + path.replace('/', '-'),
                "",
                Prose.NONE,
                HttpMethod.POST,
                PathTemplate.parse(path),
                OperationKind.values()[0],
                null,
                false,
                List.of(),
                new RequestBody(null, List.of(property), null, List.of(), false, List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                PLACE);
    }
}
