package dev.stubdown.output.javapoet;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTreeScanner;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * What the compiler sees in files: the kinds of all nodes of a file without packages and imports, the texts of literals, what declares, and what
 * comments are made of.
 *
 * @param nodes the sequence of kinds, a file each, in no order of paths
 * @param declared the top-level types of each file
 * @param literals all texts
 * @param commentParts the tags and elements of all comments
 */
record JavaShape(
        List<String> nodes, SortedMap<String, List<String>> declared, Set<String> literals, Set<String> commentParts) {

    static JavaShape of(SortedMap<String, String> files) {
        List<Source> sources = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".java"))
                .map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
        JavacTask task =
                (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of(), null, sources);
        JavaShape shape = new JavaShape(new ArrayList<>(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
        try {
            for (CompilationUnitTree unit : task.parse()) {
                shape.add(unit, DocTrees.instance(task));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        shape.nodes.sort(null);
        return shape;
    }

    private void add(CompilationUnitTree unit, DocTrees docs) {
        String file = unit.getSourceFile().getName().substring(1);
        declared.put(
                file,
                unit.getTypeDecls().stream()
                        .map(type -> type instanceof ClassTree named
                                ? named.getSimpleName().toString()
                                : type.toString())
                        .toList());
        StringBuilder kinds = new StringBuilder();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void scan(Tree tree, Void nothing) {
                if (tree == null || tree instanceof PackageTree || tree instanceof ImportTree) {
                    return null;
                }
                kinds.append(tree.getKind()).append('\n');
                return super.scan(tree, nothing);
            }

            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                literals.add(String.valueOf(literal.getValue()));
                return null;
            }

            @Override
            public Void visitClass(ClassTree tree, Void nothing) {
                comment();
                return super.visitClass(tree, nothing);
            }

            @Override
            public Void visitMethod(MethodTree tree, Void nothing) {
                comment();
                return super.visitMethod(tree, nothing);
            }

            @Override
            public Void visitVariable(VariableTree tree, Void nothing) {
                comment();
                return super.visitVariable(tree, nothing);
            }

            private void comment() {
                DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
                if (comment != null) {
                    new Parts().scan(comment, null);
                }
            }
        }.scan(unit, null);
        nodes.add(kinds.toString());
    }

    private final class Parts extends DocTreeScanner<Void, Void> {
        @Override
        public Void scan(DocTree tree, Void nothing) {
            if (tree instanceof StartElementTree element) {
                commentParts.add("<" + element.getName() + ">");
            } else if (tree instanceof EndElementTree element) {
                commentParts.add("</" + element.getName() + ">");
            } else if (tree != null) {
                commentParts.add(tree.getKind().name());
            }
            return super.scan(tree, nothing);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
