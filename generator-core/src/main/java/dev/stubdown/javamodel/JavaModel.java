package dev.stubdown.javamodel;

import dev.stubdown.term.QualifiedName;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All Java that comes out. Each list is sorted by path, and no two units have paths that differ in letter case only.
 *
 * @param urls what the resources need for their URLs
 * @param options the classes of parameters that travel together
 * @param companions the classes beside the interfaces
 * @param classes the class of each type of the API
 * @param header what the comment at the top of each file says; hostile; empty for none
 */
public record JavaModel(
        List<BeanUnit> beans,
        List<EnumUnit> enums,
        List<ResourceUnit> resources,
        List<UrlUnit> urls,
        List<OptionsUnit> options,
        List<CompanionUnit> companions,
        List<PackageUnit> packages,
        SortedMap<QualifiedName, JavaName> classes,
        String header) {

    public JavaModel {
        beans = List.copyOf(beans);
        enums = List.copyOf(enums);
        resources = List.copyOf(resources);
        urls = List.copyOf(urls);
        options = List.copyOf(options);
        companions = List.copyOf(companions);
        packages = List.copyOf(packages);
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    }

    /** The same Java below another header. */
    public JavaModel below(String otherHeader) {
        return new JavaModel(beans, enums, resources, urls, options, companions, packages, classes, otherHeader);
    }

    /** The types alone, without what needs JAX-RS. */
    public JavaModel types() {
        return new JavaModel(beans, enums, List.of(), List.of(), List.of(), List.of(), packages, classes, header);
    }

    /** Every unit: beans, enums, resources, what belongs to these, packages. */
    public Stream<JavaUnit> units() {
        return Stream.of(beans, enums, resources, urls, options, companions, packages)
                .flatMap(List::stream);
    }
}
