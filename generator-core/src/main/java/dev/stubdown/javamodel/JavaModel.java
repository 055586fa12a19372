package dev.stubdown.javamodel;

import java.util.List;
import java.util.stream.Stream;

/**
 * All Java that comes out. Each list is sorted by path, and no two units have paths that differ in letter case only.
 *
 * @param header what the comment at the top of each file says; hostile; empty for none
 */
public record JavaModel(
        List<BeanUnit> beans,
        List<EnumUnit> enums,
        List<ResourceUnit> resources,
        List<PackageUnit> packages,
        String header) {

    public JavaModel {
        beans = List.copyOf(beans);
        enums = List.copyOf(enums);
        resources = List.copyOf(resources);
        packages = List.copyOf(packages);
    }

    /** The same Java below another header. */
    public JavaModel below(String otherHeader) {
        return new JavaModel(beans, enums, resources, packages, otherHeader);
    }

    /** Every unit: beans, enums, resources, packages. */
    public Stream<JavaUnit> units() {
        return Stream.of(beans, enums, resources, packages).flatMap(List::stream);
    }
}
