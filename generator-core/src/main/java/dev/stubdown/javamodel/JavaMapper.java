package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.naming.NameDecisions;
import dev.stubdown.naming.NamesLock;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes every decision about the Java that comes out. Stateless: several threads may share one. */
public final class JavaMapper {

    private final JavaOptions options;
    private final WireConventions conventions;

    /** A mapper for what the user chose and what the documentation style says. */
    public JavaMapper(JavaOptions options, WireConventions conventions) {
        this.options = options;
        this.conventions = conventions;
    }

    /**
     * What the options say of types and operations that the model does not have, each in a sentence without its full stop: such a request is wrong.
     *
     * @param whole the model before anything was left out of it
     */
    public List<String> problems(ApiModel whole) {
        return Stream.of(
                        OwnClasses.unknown(options.types(), whole),
                        new ReturnStyles(options.contract()).problems(whole))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The Java of a model, without names from earlier runs. Findings are names that had to be changed, operations that JAX-RS could not tell
     * apart, and what is wrong with the names that the user chose.
     */
    public Outcome<JavaModel> map(ApiModel model) {
        JavaMapping mapping = map(model, NamesLock.EMPTY);
        List<Diagnostic> findings = Stream.of(mapping.problems(), mapping.findings())
                .flatMap(List::stream)
                .sorted()
                .toList();
        return new Outcome<>(mapping.model(), findings);
    }

    /**
     * The Java of a model, with a class for each of its types.
     *
     * @param lock the names of earlier runs, which go before names by rule
     */
    public JavaMapping map(ApiModel model, NamesLock lock) {
        return map(model, lock, SharedTypes.NONE);
    }

    /**
     * The Java of a model.
     *
     * @param lock the names of earlier runs, which go before names by rule
     * @param shared the types that have a class elsewhere
     */
    public JavaMapping map(ApiModel whole, NamesLock lock, SharedTypes shared) {
        List<Diagnostic> findings = new ArrayList<>();
        ApiModel model = new WithinLimits(options.limits(), findings::add)
                .of(OwnClasses.rest(shared.besides(options.types().keySet()), whole));
        NameDecisions decisions = new NameDecisions(options.names(), lock);
        TypeTree tree = new TypeTree(model);
        JavaTypes types = new JavaTypes(model, tree, shared, options, conventions, decisions, findings::add);
        BeanMapper beanMapper = new BeanMapper(tree, types, options, conventions, findings::add);
        RecordMapper recordMapper = new RecordMapper(tree, types, beanMapper, findings::add);
        EnumMapper enumMapper = new EnumMapper(types, conventions, findings::add);
        List<BeanUnit> beans = new ArrayList<>();
        List<EnumUnit> enums = new ArrayList<>();
        for (TypeDefinition type : model.types()) {
            if (type instanceof ObjectType object) {
                boolean records = options.style() == Style.RECORD;
                beans.addAll(records ? recordMapper.map(object) : beanMapper.classes(object));
            } else {
                enums.add(enumMapper.map((EnumType) type));
            }
        }
        ResourceMapper.Resources resources =
                new ResourceMapper(types, beanMapper, options, conventions, findings::add).map(model.operations());
        beans.addAll(resources.bodies());
        addWrappers(beanMapper, types, resources.interfaces(), beans);
        CompanionMapper companionMapper = new CompanionMapper(types, beanMapper, options.contract(), conventions);
        List<BeanUnit> errorBodies = companionMapper.errorBodies();
        List<CompanionUnit> companions =
                new ArrayList<>(companionMapper.companions(named(types.wrapper(), beans), errorBodies));
        companions.addAll(companionMapper.httpMethods(resources.interfaces()));
        beans.addAll(errorBodies);
        JavaModel javaModel = new JavaModel(
                sorted(beans),
                sorted(enums),
                sorted(resources.interfaces()),
                sorted(resources.urls()),
                sorted(resources.options()),
                sorted(companions),
                packages(model, types, beans, enums, resources.interfaces(), companions),
                classes(model, types),
                "");
        return new JavaMapping(
                javaModel,
                subjects(model, types, resources.subjects()),
                findings,
                decisions.problems(),
                decisions.unmatched(),
                lock,
                decisions.given());
    }

    private static ModelSubjects subjects(ApiModel model, JavaTypes types, ModelSubjects ofResources) {
        Map<JavaName, String> all = new TreeMap<>(ofResources.types());
        model.types().forEach(type -> all.put(types.nameOf(type), type.name().toString()));
        if (types.wrapper() != null) {
            all.put(types.wrapper(), JavaTypes.WRAPPER);
        }
        return new ModelSubjects(all, ofResources.methods());
    }

    private static SortedMap<QualifiedName, JavaName> classes(ApiModel model, JavaTypes types) {
        SortedMap<QualifiedName, JavaName> classes = new TreeMap<>();
        model.types().forEach(type -> classes.put(type.name(), types.nameOf(type)));
        return classes;
    }

    /** The wrappers of lists and scalars, where a method returns one. */
    private void addWrappers(
            BeanMapper mapper, JavaTypes types, List<ResourceUnit> interfaces, Collection<BeanUnit> beans) {
        WireConventions.CollectionWrapper wrapper = conventions.collectionWrapper();
        if (wrapper == null) {
            return;
        }
        if (types.wrapper() != null && isReturned(types.wrapper(), interfaces)) {
            beans.add(mapper.wrapper(types.wrapper(), wrapper));
        }
        if (types.single() != null && isReturned(types.single(), interfaces)) {
            beans.add(mapper.single(types.single(), wrapper.valueName()));
        }
    }

    private static @Nullable BeanUnit named(@Nullable JavaName name, List<BeanUnit> beans) {
        return beans.stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static boolean isReturned(JavaName name, List<ResourceUnit> interfaces) {
        return interfaces.stream()
                .flatMap(unit -> unit.methods().stream())
                .anyMatch(m -> m.result() instanceof JavaType.Declared result
                        && result.name().equals(name));
    }

    private static <U extends JavaUnit> List<U> sorted(List<U> units) {
        return units.stream().sorted(Comparator.comparing(JavaUnit::path)).toList();
    }

    private static List<PackageUnit> packages(
            ApiModel model,
            JavaTypes types,
            List<BeanUnit> beans,
            List<EnumUnit> enums,
            List<ResourceUnit> interfaces,
            List<CompanionUnit> companions) {
        TreeMap<String, String> texts = new TreeMap<>();
        Stream.of(beans.stream().map(BeanUnit::name), enums.stream().map(EnumUnit::name))
                .flatMap(names -> names)
                .forEach(name -> texts.put(name.packageName(), "Types of the API."));
        for (TypeDefinition type : model.types()) {
            if (!type.name().namespace().isEmpty()) {
                texts.put(
                        types.modelPackage(type.name().namespace()),
                        "Types of the namespace " + type.name().namespace() + '.');
            }
        }
        interfaces.forEach(unit -> texts.put(unit.name().packageName(), "Operations of the API."));
        companions.forEach(
                unit -> texts.put(unit.name().packageName(), "What clients and servers of the API have use for."));
        return texts.entrySet().stream()
                .map(entry -> new PackageUnit(entry.getKey(), new JavaDoc(entry.getValue(), List.of())))
                .toList();
    }
}
