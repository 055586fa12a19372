package dev.stubdown.verify;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.AnyGetterWriter;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerBuilder;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Jackson 2, with its module for dates. */
final class Jackson2 implements Jackson {

    private final JsonMapper mapper;
    private final JsonMapper listing;
    private final ObjectReader trees;

    /** @param open tells the classes of open types */
    Jackson2(ClassLoader classes, Predicate<Class<?>> open) {
        JsonMapper plain = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        plain.setTypeFactory(plain.getTypeFactory().withClassLoader(classes));
        this.mapper = plain;
        this.listing = plain.rebuild()
                .addModule(new SimpleModule("listed").setSerializerModifier(new ListedOnly(open)))
                .build();
        this.trees = plain.readerFor(Object.class)
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
        } catch (JsonProcessingException e) {
            throw new UnreadableException(e, path(e), target(e));
        }
        try {
            return new Written(
                    trees.readValue(mapper.writerFor(target).writeValueAsString(value)),
                    trees.readValue(listing.writerFor(target).writeValueAsString(value)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what " + type + " reads, it cannot write: " + json, e);
        }
    }

    private static List<String> path(JsonProcessingException failure) {
        return failure instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step ->
                                step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                        .toList()
                : List.of();
    }

    private static @Nullable String target(JsonProcessingException failure) {
        return failure instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? JacksonTypes.shortName(mismatch.getTargetType())
                : null;
    }

    /** Leaves out what a class keeps without listing it. */
    private static final class ListedOnly extends BeanSerializerModifier {

        private static final long serialVersionUID = 1;

        private final transient Predicate<Class<?>> open;

        ListedOnly(Predicate<Class<?>> open) {
            this.open = open;
        }

        @Override
        public BeanSerializerBuilder updateBuilder(
                SerializationConfig config, BeanDescription bean, BeanSerializerBuilder builder) {
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
        public void serializeAsField(Object bean, JsonGenerator json, SerializerProvider context) throws IOException {
            for (Map.Entry<?, ?> kept : ((Map<?, ?>) getMember().getValue(bean)).entrySet()) {
                if (kept.getValue() == null && listed.contains(kept.getKey())) {
                    json.writeNullField((String) kept.getKey());
                }
            }
        }
    }
}
