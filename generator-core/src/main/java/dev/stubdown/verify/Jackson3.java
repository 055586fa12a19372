package dev.stubdown.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.AnyGetterWriter;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.BeanSerializerBuilder;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Jackson 3. */
final class Jackson3 implements Jackson {

    private final JsonMapper mapper;
    private final JsonMapper listing;
    private final ObjectReader trees;

    /** @param open tells the classes of open types */
    Jackson3(ClassLoader classes, Predicate<Class<?>> open) {
        JsonMapper plain = new JsonMapper();
        this.mapper = plain.rebuild()
                .typeFactory(plain.getTypeFactory().withClassLoader(classes))
                .build();
        this.listing = mapper.rebuild()
                .addModule(new SimpleModule("listed").setSerializerModifier(new ListedOnly(open)))
                .build();
        this.trees = mapper.readerFor(Object.class)
                .with(
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                        DeserializationFeature.USE_BIG_INTEGER_FOR_INTS);
    }

    @Override
    public Written through(String json, String type) throws UnreadableException {
        JavaType target = mapper.getTypeFactory().constructFromCanonical(type);
        Object value;
        try {
            value = mapper.readValue(json, target);
        } catch (JacksonException e) {
            throw new UnreadableException(e, path(e), target(e));
        }
        return new Written(
                trees.readValue(mapper.writerFor(target).writeValueAsString(value)),
                trees.readValue(listing.writerFor(target).writeValueAsString(value)));
    }

    private static List<String> path(JacksonException failure) {
        return failure.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .toList();
    }

    private static @Nullable String target(JacksonException failure) {
        return failure instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? JacksonTypes.shortName(mismatch.getTargetType())
                : null;
    }

    /** Leaves out what a class keeps without listing it. */
    private static final class ListedOnly extends ValueSerializerModifier {

        private static final long serialVersionUID = 1;

        private final transient Predicate<Class<?>> open;

        ListedOnly(Predicate<Class<?>> open) {
            this.open = open;
        }

        @Override
        public BeanSerializerBuilder updateBuilder(
                SerializationConfig config, BeanDescription.Supplier bean, BeanSerializerBuilder builder) {
            AnyGetterWriter any = builder.getAnyGetter();
            List<BeanPropertyWriter> listed = new ArrayList<>();
            for (BeanPropertyWriter property : builder.getProperties()) {
                if (property instanceof AnyGetterWriter writer) {
                    any = writer;
                } else {
                    listed.add(property);
                }
            }
            if (any != null && !open.test(bean.getBeanClass())) {
                Set<String> names =
                        listed.stream().map(BeanPropertyWriter::getName).collect(Collectors.toSet());
                listed.add(new NullsOfListed(any, names));
                builder.setAnyGetter(null);
                builder.setFilteredProperties(null); // those of a view, as many as there are
                builder.setProperties(listed);
            }
            return builder;
        }
    }

    /** Of all that a class keeps beside its properties, the nulls of those properties. */
    private static final class NullsOfListed extends BeanPropertyWriter {

        private static final long serialVersionUID = 1;

        private final transient Set<String> listed;

        NullsOfListed(BeanPropertyWriter any, Set<String> listed) {
            super(any);
            this.listed = listed;
        }

        @Override
        public void serializeAsProperty(Object bean, JsonGenerator json, SerializationContext context) {
            for (Map.Entry<?, ?> kept : ((Map<?, ?>) getMember().getValue(bean)).entrySet()) {
                if (kept.getValue() == null && listed.contains(kept.getKey())) {
                    json.writeNullProperty((String) kept.getKey());
                }
            }
        }
    }
}
