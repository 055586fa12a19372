package dev.stubdown.output.freemarker;

import dev.stubdown.javamodel.CompanionUnit;
import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.output.Emitter;
import dev.stubdown.output.GeneratedFile;
import dev.stubdown.output.JavaText;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Prints the classes beside the interfaces. */
public final class CompanionEmitter implements Emitter<JavaModel> {

    private final TextTemplate pages = TextTemplate.named("Pages.java.ftl");
    private final TextTemplate exception = TextTemplate.named("ApiException.java.ftl");
    private final TextTemplate exceptionFilter = TextTemplate.named("ApiExceptionFilter.java.ftl");
    private final TextTemplate httpMethod = TextTemplate.named("HttpMethodAnnotation.java.ftl");
    private final TextTemplate exceptionMapper = TextTemplate.named("ApiExceptionMapper.java.ftl");

    @Override
    public Stream<GeneratedFile> emit(JavaModel model) {
        String header = JavaText.header(model.header());
        return model.companions().stream().map(unit -> emit(unit).below(header));
    }

    private GeneratedFile emit(CompanionUnit unit) {
        Map<String, String> values = new TreeMap<>(unit.members());
        values.put("packageName", unit.name().packageName());
        values.put("name", unit.name().simpleName());
        if (unit.of() != null) {
            values.put("of", unit.of().simpleName());
            values.put("ofPackage", unit.of().packageName());
        }
        TextTemplate template = switch (unit.kind()) {
            case PAGES -> pages;
            case EXCEPTION -> exception;
            case EXCEPTION_FILTER -> exceptionFilter;
            case EXCEPTION_MAPPER -> exceptionMapper;
            case HTTP_METHOD -> httpMethod;
        };
        return GeneratedFile.printedOf(unit, unit.path(), () -> template.fill(values));
    }
}
