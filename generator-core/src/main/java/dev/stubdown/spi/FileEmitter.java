package dev.stubdown.spi;

import dev.stubdown.output.Emitter;

/**
 * Makes further files of the model. They are written with the others: into the output folder and nowhere else, no two to one path, and removed by a later run
 * that does not make them any more. Called once a run; the files may be made by several threads.
 */
public interface FileEmitter extends Emitter<ApiView>, Extension {}
