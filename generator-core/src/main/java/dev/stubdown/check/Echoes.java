package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.source.SourceSpan;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Findings that only follow from another one, and go away when that is mended: the other one tells more. */
final class Echoes {

    /** Those that follow from a finding at the same place. */
    private static final Map<DiagnosticCode, Set<DiagnosticCode>> AT_PLACE = Map.of(
            DiagnosticCode.HEADING_EMPTY_SECTION, Set.of(DiagnosticCode.TABLE_MISSING),
            DiagnosticCode.HEADING_MULTIPLE_TITLES, Set.of(DiagnosticCode.HEADING_WRONG_LEVEL));

    /** Those that follow from a finding of the same page: a table that nobody read lists nothing. */
    private static final Map<DiagnosticCode, Set<DiagnosticCode>> ON_PAGE = Map.of(
            DiagnosticCode.HEADING_EMPTY_SECTION,
            Set.of(DiagnosticCode.ENUM_WITHOUT_MEMBERS),
            DiagnosticCode.PAGE_KIND_CONTRADICTED,
            Set.of(DiagnosticCode.OPERATION_MISSING_REQUEST_LINE),
            DiagnosticCode.PROPERTY_ONLY_IN_JSON,
            Set.of(
                    DiagnosticCode.HEADING_MISSPELT,
                    DiagnosticCode.TABLE_MISSING_COLUMN,
                    DiagnosticCode.TABLE_MISSING_SEPARATOR,
                    DiagnosticCode.TABLE_DETACHED_ROW));

    private final Map<DiagnosticCode, Set<SourceSpan>> places = new EnumMap<>(DiagnosticCode.class);
    private final Map<DiagnosticCode, Set<String>> pages = new EnumMap<>(DiagnosticCode.class);

    /** @param findings all that there are */
    Echoes(List<Diagnostic> findings) {
        for (Diagnostic finding : findings) {
            places.computeIfAbsent(finding.code(), code -> new HashSet<>()).add(finding.source());
            pages.computeIfAbsent(finding.code(), code -> new HashSet<>())
                    .add(finding.source().file());
        }
    }

    boolean contain(Diagnostic finding) {
        DiagnosticCode code = finding.code();
        return AT_PLACE.getOrDefault(code, Set.of()).stream()
                        .anyMatch(cause -> places.getOrDefault(cause, Set.of()).contains(finding.source()))
                || ON_PAGE.getOrDefault(code, Set.of()).stream()
                        .anyMatch(cause -> pages.getOrDefault(cause, Set.of())
                                .contains(finding.source().file()));
    }
}
