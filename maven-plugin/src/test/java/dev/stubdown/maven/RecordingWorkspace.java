package dev.stubdown.maven;

import java.io.File;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.util.Scanner;

/** An editor that keeps what it is told. */
final class RecordingWorkspace implements BuildContext {

    /** What the user has edited; null where all is built. */
    Set<File> edited;

    private final List<String> told = new ArrayList<>();

    /** What it was told since it was last asked that. */
    List<String> told() {
        List<String> all = List.copyOf(told);
        told.clear();
        return all;
    }

    void edit(File... files) {
        edited = new HashSet<>(List.of(files));
    }

    @Override
    public boolean isIncremental() {
        return edited != null;
    }

    @Override
    public boolean hasDelta(File file) {
        return edited == null || edited.stream().anyMatch(each -> each.toPath().startsWith(file.toPath()));
    }

    @Override
    public void addMessage(File file, int line, int column, String message, int severity, Throwable cause) {
        told.add("mark " + file.getName() + ':' + line + ':' + column + ' ' + severity + ' ' + message);
    }

    @Override
    public void removeMessages(File file) {
        told.add("clear " + file.getName());
    }

    @Override
    public void refresh(File file) {
        told.add("refresh " + file.getName());
    }

    @Override
    public boolean hasDelta(String path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean hasDelta(List<String> paths) {
        throw new UnsupportedOperationException();
    }

    @Override
    public OutputStream newFileOutputStream(File file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Scanner newScanner(File folder) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Scanner newDeleteScanner(File folder) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Scanner newScanner(File folder, boolean all) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setValue(String key, Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object getValue(String key) {
        throw new UnsupportedOperationException();
    }

    @Override
    @SuppressWarnings("deprecation")
    public void addWarning(File file, int line, int column, String message, Throwable cause) {
        throw new UnsupportedOperationException();
    }

    @Override
    @SuppressWarnings("deprecation")
    public void addError(File file, int line, int column, String message, Throwable cause) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isUptodate(File target, File source) {
        throw new UnsupportedOperationException();
    }
}
