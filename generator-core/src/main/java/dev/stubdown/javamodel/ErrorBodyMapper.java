package dev.stubdown.javamodel;

import dev.stubdown.javamodel.WireConventions.ErrorBody;
import dev.stubdown.javamodel.WireConventions.Key;
import dev.stubdown.model.Property;
import dev.stubdown.model.Prose;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.ScalarType;
import java.util.List;
import java.util.Map;

/** Decides the classes of the body of a failure. What else a service says of a failure is kept. */
final class ErrorBodyMapper {

    private final JavaTypes types;
    private final BeanMapper beans;

    ErrorBodyMapper(JavaTypes types, BeanMapper beans) {
        this.types = types;
        this.beans = beans;
    }

    /** The class of the whole body first, then that of what stands under its key. */
    List<BeanUnit> map(ErrorBody body) {
        JavaName whole = name(body.className());
        String key = body.key();
        if (key == null) {
            return List.of(detail(whole, body.keys()));
        }
        JavaName detail = name(body.detailName());
        List<Property> one = List.of(property(new Key(key, ScalarType.JSON, "What is said of it.")));
        return List.of(
                beans.besidePages(
                        whole,
                        "The body of the response to a request that failed.",
                        one,
                        Map.of(key, JavaType.of(detail))),
                detail(detail, body.keys()));
    }

    private JavaName name(String className) {
        return types.companion(types.className(JavaNames.type(className)));
    }

    private BeanUnit detail(JavaName name, List<Key> keys) {
        List<Property> properties = keys.stream().map(ErrorBodyMapper::property).toList();
        return beans.besidePages(name, "What is said of a failure.", properties, Map.of());
    }

    private static Property property(Key key) {
        TypeRef type = TypeRef.of(key.type()).withCollection(key.collection());
        return BeanMapper.property(key.name(), type, Prose.plain(key.description()), SourceSpan.startOf(""));
    }
}
