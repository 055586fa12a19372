package dev.stubdown.benchmarks;

import com.vladsch.flexmark.parser.Parser;
import dev.stubdown.GenerationResult;
import dev.stubdown.Generator;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.model.ApiModel;
import dev.stubdown.output.javapoet.JavaEmitter;
import dev.stubdown.source.SourceFile;
import dev.stubdown.write.DirectorySink;
import dev.stubdown.write.WriteReport;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Every stage by itself, warm and on one thread, over all pages of a folder; flexmark alone beside them, and a run with nothing to do. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageBenchmark {

    /** What {@link #markdown} is compared with. */
    @Benchmark
    public void flexmark(StageInputs inputs, Blackhole sink) {
        Parser parser = FlexmarkFloor.parser();
        for (SourceFile page : inputs.pages) {
            sink.consume(parser.parse(page.text()));
        }
    }

    /** Text to page trees. */
    @Benchmark
    public void markdown(StageInputs inputs, Blackhole sink) {
        inputs.pages.forEach(page -> sink.consume(inputs.markdownReader.read(page)));
    }

    /** Page trees to facts. */
    @Benchmark
    public void extract(StageInputs inputs, Blackhole sink) {
        inputs.documents.forEach(document -> sink.consume(inputs.pageReader.read(document)));
    }

    /** Facts to the model. */
    @Benchmark
    public Outcome<ApiModel> link(StageInputs inputs) {
        return inputs.linker.link(inputs.facts);
    }

    /** Model to Java decisions. */
    @Benchmark
    public Outcome<JavaModel> map(StageInputs inputs) {
        return inputs.javaMapper.map(inputs.model);
    }

    /** Java decisions to source text. */
    @Benchmark
    public void emit(StageInputs inputs, Blackhole sink) {
        new JavaEmitter().emit(inputs.java).forEach(sink::consume);
    }

    /** Source text to files, in a folder that is not there yet. */
    @Benchmark
    public WriteReport write(Scratch scratch) throws IOException {
        return new DirectorySink(scratch.fresh()).write(scratch.files.stream());
    }

    /** A whole run that finds nothing changed. */
    @Benchmark
    public GenerationResult unchanged(Scratch scratch) throws IOException {
        return new Generator().generate(scratch.request);
    }
}
