package dev.stubdown.spi;

import dev.stubdown.model.ApiModel;

/** Changes the model before anything about Java is decided: what it leaves out or adds is left out or added everywhere. */
public interface ModelTransformer extends Extension {

    /**
     * The model to go on with.
     *
     * @param model what the pages say, or what the transformer before this one made of it
     * @return may be the same. Types and operations may stand in any order; no two types may have one name, nor two operations one method and
     *     path
     */
    ApiModel transform(ApiModel model);
}
