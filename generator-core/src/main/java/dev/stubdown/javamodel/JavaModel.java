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
 * @param classes the class of each type of the API
 */
public record JavaModel(
        List<BeanUnit> beans,
        List<EnumUnit> enums,
        List<ResourceUnit> resources,
        List<PackageUnit> packages,
        SortedMap<QualifiedName, JavaName> classes) {

    public JavaModel {
        beans = List.copyOf(beans);
        enums = List.copyOf(enums);
        resources = List.copyOf(resources);
        packages = List.copyOf(packages);
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    }

    /** Every unit: beans, enums, resources, packages. */
    public Stream<JavaUnit> units() {
        return Stream.of(beans, enums, resources, packages).flatMap(List::stream);
    }
}
