package dev.stubdown.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.NameConflictTreeWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.jspecify.annotations.Nullable;

/** Asks the Git repository that a folder lies in. The only class that knows JGit, which is loaded for nothing else. */
final class GitChanges {

    private static final int BASE = 0;
    private static final int INDEX = 1;
    private static final int WORKING_TREE = 2;

    static {
        LeaveNoTrace.set();
    }

    private final Path folder;

    /** @param folder a real path */
    GitChanges(Path folder) {
        this.folder = folder;
    }

    /**
     * The files whose content in the working tree is not that of the last common commit of the revision and {@code HEAD}: changed, new or gone.
     * Files that Git ignores are not among them.
     *
     * @param asked real paths of the files, and of the folders with all that is in them, to look at; those outside of the repository are left out
     * @param problems gets a sentence where the question cannot be answered
     */
    Set<Path> since(String revision, Collection<Path> asked, List<String> problems) throws IOException {
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
        if (builder.getGitDir() == null) {
            problems.add(
                    "changes since '" + revision + "' are asked for, and '" + folder + "' lies in no Git repository");
            return Set.of();
        }
        try (Repository repository = builder.setMustExist(true).build()) {
            if (repository.isBare()) {
                problems.add("the Git repository of '" + folder + "' has no working tree");
                return Set.of();
            }
            RevCommit base = base(repository, revision, problems);
            return base == null ? Set.of() : changes(repository, base, asked);
        }
    }

    private @Nullable RevCommit base(Repository repository, String revision, List<String> problems) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit since = commit(walk, repository, revision);
            if (since == null) {
                problems.add("there is no commit '" + revision + "' in the Git repository of '" + folder
                        + "'; a shallow clone has the last commits only");
                return null;
            }
            RevCommit head = commit(walk, repository, Constants.HEAD);
            if (head != null) {
                walk.setRevFilter(RevFilter.MERGE_BASE);
                walk.markStart(List.of(since, head));
            }
            RevCommit base = head == null ? null : walk.next();
            if (base == null) {
                problems.add("'" + revision + "' and HEAD have no commit in common in the Git repository of '" + folder
                        + "'; a shallow clone has the last commits only");
            }
            return base;
        }
    }

    private static @Nullable RevCommit commit(RevWalk walk, Repository repository, String revision) throws IOException {
        try {
            ObjectId id = repository.resolve(revision + "^{commit}");
            return id == null ? null : walk.parseCommit(id);
        } catch (RevisionSyntaxException
                | AmbiguousObjectException
                | IncorrectObjectTypeException
                | MissingObjectException e) {
            return null;
        }
    }

    private static Set<Path> changes(Repository repository, RevCommit base, Collection<Path> asked) throws IOException {
        Path top = repository.getWorkTree().toPath().toRealPath();
        List<String> inside = asked.stream()
                .filter(path -> path.startsWith(top))
                .map(path -> FolderWalk.slashed(top.relativize(path)))
                .toList();
        Set<Path> changed = new HashSet<>();
        try (TreeWalk walk = new NameConflictTreeWalk(repository)) {
            walk.addTree(base.getTree());
            walk.addTree(new DirCacheIterator(repository.readDirCache()));
            FileTreeIterator files = new FileTreeIterator(repository);
            files.setDirCacheIterator(walk, INDEX);
            walk.addTree(files);
            if (!inside.contains("")) {
                walk.setFilter(PathFilterGroup.createFromStrings(inside));
            }
            while (walk.next()) {
                if (!isIgnored(walk)) {
                    look(walk, top, changed);
                }
            }
        }
        return changed;
    }

    /** Git asks what it ignores only of files that it does not know. */
    private static boolean isIgnored(TreeWalk walk) throws IOException {
        WorkingTreeIterator file = walk.getTree(WORKING_TREE, WorkingTreeIterator.class);
        boolean known = walk.getRawMode(BASE) != 0 || walk.getRawMode(INDEX) != 0;
        return file != null && !known && file.isEntryIgnored();
    }

    private static void look(TreeWalk walk, Path top, Set<Path> changed) throws IOException {
        if (differs(walk)) {
            changed.add(top.resolve(walk.getPathString()));
        }
        if (isFolder(walk, BASE) || isFolder(walk, WORKING_TREE)) {
            walk.enterSubtree();
        }
    }

    private static boolean differs(TreeWalk walk) {
        boolean was = isFile(walk, BASE);
        boolean is = isFile(walk, WORKING_TREE);
        boolean sameKind = kind(walk, BASE) == kind(walk, WORKING_TREE);
        // not idEqual, which says no for symbolic links
        return was != is || is && !(sameKind && walk.getObjectId(BASE).equals(walk.getObjectId(WORKING_TREE)));
    }

    private static boolean isFile(TreeWalk walk, int tree) {
        return walk.getRawMode(tree) != 0 && !isFolder(walk, tree);
    }

    private static boolean isFolder(TreeWalk walk, int tree) {
        return FileMode.TREE.equals(walk.getRawMode(tree));
    }

    /** Whether it is a file, a symbolic link or another repository; who may execute it does not matter. */
    private static int kind(TreeWalk walk, int tree) {
        return walk.getRawMode(tree) & FileMode.TYPE_MASK;
    }
}
