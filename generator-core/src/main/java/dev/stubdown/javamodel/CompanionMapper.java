package dev.stubdown.javamodel;

import dev.stubdown.javamodel.CompanionUnit.Kind;
import dev.stubdown.term.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Decides the classes beside the interfaces. They have a package of their own, so that no name of the API is in their way. */
final class CompanionMapper {

    static final String PAGES = "Pages";
    static final String EXCEPTION = "ApiException";
    static final String FILTER = "ApiExceptionFilter";
    static final String MAPPER = "ApiExceptionMapper";

    private final JavaTypes types;
    private final BeanMapper beans;
    private final ContractOptions options;
    private final WireConventions conventions;

    CompanionMapper(JavaTypes types, BeanMapper beans, ContractOptions options, WireConventions conventions) {
        this.types = types;
        this.beans = beans;
        this.options = options;
        this.conventions = conventions;
    }

    /** The classes of bodies of failures, that of the whole body first; empty where no companion needs one. */
    List<BeanUnit> errorBodies() {
        WireConventions.ErrorBody body = conventions.errorBody();
        if (body == null || !options.companions().contains(Companion.ERRORS)) {
            return List.of();
        }
        return new ErrorBodyMapper(types, beans).map(body);
    }

    /**
     * The companions that are wanted.
     *
     * @param page the class of a page; null where no method returns one
     * @param errorBodies those of {@link #errorBodies}
     */
    List<CompanionUnit> companions(@Nullable BeanUnit page, List<BeanUnit> errorBodies) {
        List<CompanionUnit> companions = new ArrayList<>();
        WireConventions.CollectionWrapper wrapper = conventions.collectionWrapper();
        if (options.companions().contains(Companion.PAGES)
                && page != null
                && wrapper != null
                && wrapper.nextKey() != null) {
            companions.add(pages(page, wrapper.valueName(), wrapper.nextKey()));
        }
        if (options.companions().contains(Companion.ERRORS)) {
            JavaName body = errorBodies.isEmpty() ? null : errorBodies.get(0).name();
            companions.add(unit(EXCEPTION, Kind.EXCEPTION, body, Map.of()));
            String read = body == null ? Object.class.getSimpleName() : body.simpleName();
            Map<String, String> members = Map.of(CompanionUnit.BODY, read);
            companions.add(unit(FILTER, Kind.EXCEPTION_FILTER, types.companion(EXCEPTION), members));
            if (options.microProfile().contains(MicroProfile.REST_CLIENT)) {
                companions.add(unit(MAPPER, Kind.EXCEPTION_MAPPER, types.companion(EXCEPTION), Map.of()));
            }
        }
        return companions;
    }

    /** The annotations for HTTP methods that JAX-RS has none for: wanted or not, the interfaces need them. */
    List<CompanionUnit> httpMethods(List<ResourceUnit> interfaces) {
        return interfaces.stream()
                .flatMap(unit -> unit.methods().stream())
                .map(ResourceMethod::httpMethod)
                .filter(HttpMethod::isExtension)
                .distinct()
                .sorted()
                .map(method -> unit(method.name(), Kind.HTTP_METHOD, null, Map.of()))
                .toList();
    }

    private CompanionUnit pages(BeanUnit page, String valueKey, String nextKey) {
        Map<String, String> members = Map.of(
                CompanionUnit.ELEMENTS, getter(page, valueKey),
                CompanionUnit.NEXT, getter(page, nextKey));
        return unit(PAGES, Kind.PAGES, page.name(), members);
    }

    private static String getter(BeanUnit unit, String wireName) {
        return unit.properties().stream()
                .filter(property -> property.wireName().equals(wireName))
                .map(BeanProperty::getter)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no property " + wireName + " in " + unit.name()));
    }

    private CompanionUnit unit(String name, Kind kind, @Nullable JavaName of, Map<String, String> members) {
        return new CompanionUnit(types.companion(name), kind, of, new TreeMap<>(members));
    }
}
