package dev.stubdown.extract;

import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.IgnoreRule;
import dev.stubdown.dialect.ColumnRule.Column;
import dev.stubdown.dialect.PageKind;
import dev.stubdown.dialect.SectionRole;
import dev.stubdown.dialect.TableKind;
import dev.stubdown.document.Block;
import dev.stubdown.document.Block.Table;
import dev.stubdown.document.Heading;
import dev.stubdown.document.Inline;
import dev.stubdown.document.PlainText;
import dev.stubdown.fact.EnumFact;
import dev.stubdown.fact.EnumFact.Origin;
import dev.stubdown.model.EnumMember;
import dev.stubdown.model.Prose;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the enums of a page: its own one, and those of sections whose headings name one. */
final class EnumReader {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final PageReading page;
    private final PageHead head;

    EnumReader(PageReading page, PageHead head) {
        this.page = page;
        this.head = head;
    }

    /** All enums of the page, in order. */
    List<EnumFact> read(boolean collection) {
        List<EnumFact> enums = new ArrayList<>();
        ownEnum().ifPresent(enums::add);
        for (Outline.Entry entry : page.outline().of(SectionRole.ENUM, false).toList()) {
            String name = entry.name() == null ? entry.property() : entry.name();
            Heading heading = entry.section().heading();
            if (name != null && heading != null) {
                section(entry, name, heading, collection ? Origin.COLLECTION : Origin.SECTION)
                        .ifPresent(enums::add);
            }
        }
        return enums;
    }

    /** True for a page about one enum: by its title, or by a section of members where no table types any properties. */
    boolean isEnumPage() {
        return ownName().isPresent();
    }

    private Optional<String> ownName() {
        Matcher title = page.dialect().names().enumTitle().matcher(head.title());
        if (title.matches()) {
            return Optional.of(title.group(1));
        }
        Matcher bare = page.dialect().names().bareTitle().matcher(head.title());
        return bare.matches()
                        && (Character.isLowerCase(bare.group(1).charAt(0)) || page.isCalled(PageKind.ENUM))
                        && listsMembers()
                ? Optional.of(bare.group(1))
                : Optional.empty();
    }

    private boolean listsMembers() {
        return !page.outline().has(SectionRole.REQUEST)
                && !page.outline().has(SectionRole.JSON)
                && !page.listsTypedProperties()
                && Tables.in(page.outline().blocks(SectionRole.MEMBERS)).stream()
                        .anyMatch(table -> columns(table).isPresent());
    }

    private Optional<EnumFact> ownEnum() {
        return ownName().map(name -> {
            List<EnumMember> members = ownMembers();
            if (members.isEmpty()) {
                page.report(
                        DiagnosticCode.ENUM_WITHOUT_MEMBERS,
                        page.outline().titleRange(),
                        "No table of the page lists members of this enum");
            }
            return fact(name, Origin.PAGE, null, null, head.description(), members, page.titleSpan());
        });
    }

    /** In the section for them, else in the head, else in the section where types have their properties. */
    private List<EnumMember> ownMembers() {
        List<List<Block>> places =
                List.of(blocks(SectionRole.MEMBERS), page.outline().head(), blocks(SectionRole.PROPERTIES));
        return places.stream()
                .map(blocks -> Tables.in(blocks).stream()
                        .flatMap(table -> members(table).stream())
                        .toList())
                .filter(members -> !members.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Block> blocks(SectionRole role) {
        return page.outline()
                .of(role, false)
                .flatMap(entry -> entry.blocks().stream())
                .toList();
    }

    private Optional<EnumFact> section(Outline.Entry entry, String name, Heading heading, Origin origin) {
        List<EnumMember> members = new ArrayList<>();
        Tables.in(entry.blocks()).forEach(table -> members.addAll(members(table)));
        if (members.isEmpty()) {
            return Optional.empty();
        }
        String text = FlatText.ofBlocks(entry.blocks()).text().strip();
        Prose description = page.prose().sentences(text, entry.blocks());
        page.account().toldBy(entry.blocks());
        boolean ordinary = origin == Origin.SECTION && isOrdinary(name);
        return Optional.of(fact(
                name,
                origin,
                anchor(heading.text()),
                ordinary ? name : entry.property(),
                description,
                members,
                page.span(heading.range())));
    }

    /** A capitalised word that could begin any heading; it is an enum where a property of the page bears that name. */
    private static boolean isOrdinary(String name) {
        return Character.isUpperCase(name.charAt(0)) && name.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    private EnumFact fact(
            String name,
            Origin origin,
            @Nullable String anchor,
            @Nullable String property,
            Prose description,
            List<EnumMember> members,
            SourceSpan source) {
        return new EnumFact(
                new QualifiedName(head.namespace(), name),
                origin,
                anchor,
                property,
                description,
                members,
                page.dialect().remarks().flags().matcher(description.text()).find(),
                page.dialect().names().deprecated().matcher(description.text()).find(),
                source);
    }

    /** As sites make it of a heading: lower case, blanks to hyphens, other marks gone. */
    private static String anchor(String heading) {
        String lower = heading.strip().toLowerCase(Locale.ROOT);
        return BLANKS.matcher(lower.replaceAll("[^\\w\\s-]", "")).replaceAll("-");
    }

    /** Members come first in their rows, and have no types. */
    private Optional<TableReader.Columns> columns(Table table) {
        return TableReader.columns(table, page.dialect().columns(TableKind.MEMBERS), Column.NAME)
                .filter(columns -> columns.isFirst(Column.NAME) && !columns.has(Column.TYPE));
    }

    private List<EnumMember> members(Table table) {
        Optional<TableReader.Columns> columns = columns(table);
        if (columns.isEmpty()) {
            return List.of();
        }
        page.account().used(table);
        Map<String, EnumMember> members = new LinkedHashMap<>();
        List<TableRow> rows = TableReader.rows(table, columns.get(), page);
        boolean numbered = columns.get().has(Column.VALUE)
                && rows.stream()
                        .allMatch(row ->
                                NUMBER.matcher(row.text(Column.VALUE).strip()).matches());
        rows.forEach(row -> member(row, numbered, members));
        return List.copyOf(members.values());
    }

    private void member(TableRow row, boolean numbered, Map<String, EnumMember> members) {
        String name = withoutSuffix(row.text(Column.NAME).strip());
        if (name.isEmpty() || page.dialect().remarks().notValues().contains(name)) {
            page.account().ignored(row, IgnoreRule.ENUM_NOT_A_VALUE);
            return;
        }
        EnumMember member = new EnumMember(
                name,
                numbered ? row.text(Column.VALUE).strip() : null,
                description(row),
                List.of(Evidence.TABLE),
                page.span(row.cell(Column.NAME).range()));
        if (members.putIfAbsent(name, member) == null) {
            page.account().used(row);
        } else {
            page.account().ignored(row, IgnoreRule.ENUM_REPEATED);
            page.report(
                    DiagnosticCode.ENUM_MEMBER_DUPLICATE,
                    row.cell(Column.NAME).range(),
                    "The enum lists '" + name + "' twice");
        }
    }

    private String withoutSuffix(String cell) {
        Matcher suffix = page.dialect().remarks().nameSuffix().search(cell);
        return suffix.matches() ? suffix.group(1) : cell;
    }

    private Prose description(TableRow row) {
        List<Inline> content = row.cell(Column.DESCRIPTION).content();
        String text = PlainText.of(content).strip();
        return page.dialect().remarks().notDocumented().isWhole(text)
                ? Prose.NONE
                : page.prose().paragraph(text, content, null);
    }
}
