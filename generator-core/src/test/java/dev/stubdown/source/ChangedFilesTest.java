package dev.stubdown.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.Constants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedFilesTest {

    @TempDir
    private Path folder;

    private Path work;
    private Git git;

    @BeforeEach
    void makeRepository() throws Exception {
        work = folder.toRealPath().resolve("work");
        git = Git.init().setDirectory(work.toFile()).setInitialBranch("main").call();
        write("docs/same.md", "same");
        write("docs/api/changed.md", "before");
        write("docs/api/gone.md", "gone");
        write("docs/api/moved.md", "moved");
        write("more/other.md", "other");
        write("README.md", "readme");
        write(".gitignore", "ignored*\n/docs/build/\n");
        commit();
    }

    @AfterEach
    void close() {
        git.close();
    }

    @Test
    void nothing_changed() throws Exception {
        assertEquals(Set.of(), since("HEAD", "docs"));
    }

    @Test
    void what_is_in_the_working_tree_counts_staged_or_not() throws Exception {
        write("docs/api/changed.md", "after");
        write("docs/api/staged.md", "staged");
        git.add().addFilepattern("docs/api/staged.md").call();
        write("docs/new/untracked.md", "untracked");
        Files.delete(work.resolve("docs/api/gone.md"));
        Files.createDirectories(work.resolve("docs/deep"));
        Files.move(work.resolve("docs/api/moved.md"), work.resolve("docs/deep/moved.md"));
        write("README.md", "changed");
        assertEquals(
                Set.of(
                        "api/changed.md",
                        "api/staged.md",
                        "api/gone.md",
                        "api/moved.md",
                        "deep/moved.md",
                        "new/untracked.md"),
                since("HEAD", "docs"));
    }

    @Test
    void what_is_written_back_has_not_changed() throws Exception {
        write("docs/api/changed.md", "after");
        git.add().addFilepattern(".").call();
        write("docs/api/changed.md", "before");
        assertEquals(Set.of(), since("HEAD", "docs"));
    }

    @Test
    void ignored_files_count_only_where_git_knows_them() throws Exception {
        write("docs/ignored.md", "ignored");
        write("docs/build/page.md", "built");
        assertEquals(Set.of(), since("HEAD", "docs"));
        git.add().addFilepattern("docs/ignored.md").setAll(false).call();
        write("docs/ignored-and-known.md", "known");
        try (var index = new Index()) {
            index.add("docs/ignored-and-known.md");
        }
        assertEquals(Set.of("ignored-and-known.md"), since("HEAD", "docs"));
    }

    @Test
    void what_only_the_other_branch_changed_does_not_count() throws Exception {
        git.checkout().setCreateBranch(true).setName("topic").call();
        write("docs/topic.md", "topic");
        commit();
        git.checkout().setName("main").call();
        write("docs/same.md", "changed on main");
        commit();
        git.checkout().setName("topic").call();
        assertEquals(Set.of("topic.md"), since("main", "docs"));
        assertEquals(Set.of("topic.md"), since("HEAD~1", "docs"));
        assertEquals(Set.of(), since("topic", "docs"));
    }

    @Test
    void several_folders_and_single_pages_are_named_as_the_scan_names_them() throws Exception {
        write("docs/same.md", "changed");
        write("more/other.md", "changed");
        assertEquals(Set.of("docs/same.md", "more/other.md"), since("HEAD", "docs", "more"));
        assertEquals(Set.of("other.md"), since("HEAD", "more/other.md"));
        assertEquals(Set.of("docs/same.md", "more/other.md", "README.md"), with("README.md", since("HEAD", ".")));
    }

    @Test
    void symbolic_links_lead_to_what_changed() throws Exception {
        Files.createSymbolicLink(folder.resolve("link"), work.resolve("docs"));
        Files.createSymbolicLink(work.resolve("docs/linked"), work.resolve("more"));
        Files.createSymbolicLink(work.resolve("docs/page.md"), work.resolve("README.md"));
        commit();
        assertEquals(Set.of(), since("HEAD", "docs"));
        write("more/other.md", "changed");
        write("README.md", "changed");
        write("docs/same.md", "changed");
        Set<String> expected = Set.of("linked/other.md", "page.md", "same.md");
        assertEquals(expected, since("HEAD", "docs"));
        assertEquals(expected, changes("HEAD", folder.resolve("link")).paths());
    }

    @Test
    void a_link_that_leads_elsewhere_changes_the_pages_behind_it() throws Exception {
        write("less/other.md", "other");
        Files.createSymbolicLink(work.resolve("docs/linked"), work.resolve("more"));
        commit();
        Files.delete(work.resolve("docs/linked"));
        Files.createSymbolicLink(work.resolve("docs/linked"), work.resolve("less"));
        assertEquals(Set.of("linked", "linked/other.md"), since("HEAD", "docs"));
    }

    @Test
    void a_linked_working_tree_is_one_too() throws Exception {
        Path linked = folder.toRealPath().resolve("linked");
        Path admin = work.resolve(".git/worktrees/linked");
        Files.createDirectories(admin);
        Files.createDirectories(linked.resolve("docs"));
        Files.writeString(admin.resolve("commondir"), "../..\n");
        Files.writeString(admin.resolve("gitdir"), linked.resolve(".git") + "\n");
        Files.writeString(admin.resolve("HEAD"), "ref: refs/heads/main\n");
        Files.writeString(linked.resolve(".git"), "gitdir: " + admin + "\n");
        Files.writeString(linked.resolve("docs/same.md"), "same");
        Files.writeString(linked.resolve("docs/new.md"), "new");
        assertEquals(
                Set.of("new.md", "api/changed.md", "api/gone.md", "api/moved.md"),
                changes("HEAD", linked.resolve("docs")).paths());
    }

    @Test
    void a_folder_outside_of_git_is_a_problem() throws Exception {
        Path outside = Files.createDirectories(folder.toRealPath().resolve("outside"));
        Files.writeString(outside.resolve("page.md"), "page");
        assertEquals(
                List.of("changes since 'HEAD' are asked for, and '" + outside + "' lies in no Git repository"),
                changes("HEAD", outside).problems());
    }

    @Test
    void an_unknown_revision_is_a_problem() throws Exception {
        for (String revision : List.of("nowhere", "HEAD~9", "", "a..b", "0123456789012345678901234567890123456789")) {
            List<String> problems = changes(revision, work.resolve("docs")).problems();
            assertEquals(1, problems.size(), revision);
            assertTrue(problems.get(0).startsWith("there is no commit '" + revision + "'"), problems.get(0));
        }
    }

    @Test
    void histories_without_a_common_commit_are_a_problem() throws Exception {
        git.checkout().setOrphan(true).setName("island").call();
        write("docs/island.md", "no commit of main is like this one");
        commit();
        List<String> problems = changes("main", work.resolve("docs")).problems();
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).startsWith("'main' and HEAD have no commit in common"), problems.get(0));
    }

    /** JGit adds no ignored file. */
    private final class Index implements AutoCloseable {

        private final org.eclipse.jgit.dircache.DirCache cache;

        Index() throws IOException {
            cache = git.getRepository().lockDirCache();
        }

        void add(String path) throws IOException {
            try (var inserter = git.getRepository().newObjectInserter()) {
                var entry = new org.eclipse.jgit.dircache.DirCacheEntry(path);
                entry.setFileMode(org.eclipse.jgit.lib.FileMode.REGULAR_FILE);
                entry.setObjectId(inserter.insert(Constants.OBJ_BLOB, Files.readAllBytes(work.resolve(path))));
                inserter.flush();
                var builder = cache.builder();
                builder.keep(0, cache.getEntryCount());
                builder.add(entry);
                builder.commit();
            }
        }

        @Override
        public void close() {
            cache.unlock();
        }
    }

    private static Set<String> with(String name, Set<String> names) {
        Set<String> all = new TreeSet<>(names);
        all.add(name);
        return all;
    }

    @Test
    void the_pages_of_an_archive_change_with_it() throws Exception {
        zip("lib/a.zip", "one.md", "a");
        zip("lib/b.zip", "one.md", "b");
        commit();
        assertEquals(Set.of(), since("HEAD", "docs", "lib/a.zip", "lib/b.zip"));
        zip("lib/b.zip", "one.md", "c");
        write("docs/same.md", "changed");
        Set<String> changed = since("HEAD", "lib/a.zip", "lib/b.zip", "docs");
        assertTrue(changed.containsAll(Set.of("b.zip!/one.md", "same.md")), changed.toString());
        assertFalse(changed.contains("a.zip!/one.md"), changed.toString());
    }

    private void zip(String name, String entry, String text) throws IOException {
        Path file = work.resolve(name);
        Files.createDirectories(file.getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Set<String> since(String revision, String... docs) throws IOException {
        ChangedFiles changes = changes(
                revision,
                List.of(docs).stream().map(work::resolve).map(Path::normalize).toArray(Path[]::new));
        assertEquals(List.of(), changes.problems());
        return changes.paths();
    }

    private ChangedFiles changes(String revision, Path... docs) throws IOException {
        SourceScan scan = new SourceScanner("**/*.md")
                .scan(new SourceOptions(List.of(docs), List.of(), List.of(), work, ReadLimits.DEFAULT));
        assertEquals(List.of(), scan.problems());
        return ChangedFiles.since(revision, List.of(docs), scan.pages());
    }

    private void write(String path, String text) throws IOException {
        Path file = work.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void commit() throws Exception {
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        git.commit()
                .setMessage("A commit")
                .setAuthor("Somebody", "somebody@example.com")
                .setCommitter("Somebody", "somebody@example.com")
                .setSign(false)
                .call();
    }
}
