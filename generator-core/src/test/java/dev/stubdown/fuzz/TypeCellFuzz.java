package dev.stubdown.fuzz;

import dev.stubdown.extract.TypeCellLaws;

/** Any bytes as the type of a property. */
public final class TypeCellFuzz {

    private static final String PAGE = """
            # crate resource type

            ## Properties

            |Property|Type|Description|
            |:---|:---|:---|
            |content|%1$s|What is in it.|

            ## Relationships

            |Relationship|Type|Description|
            |:---|:---|:---|
            |owner|%1$s|Whose it is.|
            """;

    private TypeCellFuzz() {}

    /** Called by Jazzer first: what is loaded here takes none of the time that an input has. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(new byte[0]);
    }

    /** Called by Jazzer with any bytes. */
    public static void fuzzerTestOneInput(byte[] data) {
        FuzzedText.of(data).ifPresent(TypeCellFuzz::check);
    }

    private static void check(String cell) {
        TypeCellLaws.check(cell);
        FuzzedPages.read(PAGE.formatted(cell));
    }
}
