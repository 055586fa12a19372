package dev.stubdown.source;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/** JGit's view of the machine, but for a file of its own in the user's home folder, which it would write what it measured to. */
final class LeaveNoTrace extends SystemReader.Delegate {

    private LeaveNoTrace(SystemReader machine) {
        super(machine);
    }

    /** Makes JGit leave nothing behind, and not wait for measurements that only writers need. */
    static void set() {
        FS.FileStoreAttributes.setBackground(true);
        SystemReader.setInstance(new LeaveNoTrace(SystemReader.getInstance()));
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new FileBasedConfig(parent, null, fs) {
            @Override
            public void load() {
                // there is no file
            }

            @Override
            public boolean isOutdated() {
                return false;
            }

            @Override
            public void save() {
                // there is no file
            }
        };
    }
}
