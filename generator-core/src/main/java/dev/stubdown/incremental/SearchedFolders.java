package dev.stubdown.incremental;

import dev.stubdown.source.FolderStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Folders that were searched for pages, on file systems whose times tell that a search would find the same.
 *
 * @param since when it was not yet begun, in nanoseconds since 1970 by the clock of the file system
 * @param folders as they were before they were listed
 */
record SearchedFolders(long since, List<FolderStamp> folders) {

    /** File systems of disks, of memory and of containers. Those of networks and of stores of objects may not have such times. */
    private static final Set<String> TELLING_TIMES =
            Set.of("apfs", "btrfs", "ext2", "ext3", "ext4", "f2fs", "hfs", "overlay", "tmpfs", "xfs", "zfs");

    /** Damaged bytes may have something else among the stamps, which would be met where they are looked at: each is a stamp, or this throws. */
    SearchedFolders {
        folders = List.copyOf(folders);
        for (FolderStamp folder : folders) {
            Objects.requireNonNull(folder);
        }
    }

    /**
     * The folders of a search.
     *
     * @param listed empty where they do not tell all
     * @return empty where their times do not tell all either
     */
    static Optional<SearchedFolders> of(long since, Optional<List<FolderStamp>> listed) {
        return listed.filter(SearchedFolders::haveTellingTimes).map(folders -> new SearchedFolders(since, folders));
    }

    private static boolean haveTellingTimes(List<FolderStamp> folders) {
        Set<Object> devices = new HashSet<>();
        try {
            for (FolderStamp each : folders) {
                Path folder = Path.of(each.folder());
                if (devices.add(Files.getAttribute(folder, "unix:dev"))
                        && !TELLING_TIMES.contains(Files.getFileStore(folder).type())) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** True where times tell that nothing has come to one of them or gone. */
    boolean areAsTheyWere() {
        try {
            for (FolderStamp each : folders) {
                boolean isOld = FileStamp.isBefore(each.modified(), since) && FileStamp.isBefore(each.changed(), since);
                if (!isOld || !each.isAsItWas()) {
                    return false;
                }
            }
            return true;
        } catch (IOException | InvalidPathException | UnsupportedOperationException e) {
            return false; // the search will tell
        }
    }
}
