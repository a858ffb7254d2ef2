package org.tsagaan.web.api.inspection;

import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Upload;

/** A photograph of a sealed sample. */
@Means("A photograph of a sealed sample.")
public record SamplePhotoUpload(
        @Means(value = "A JPEG or PNG of at most 8 MB.", example = "sealed.jpg") Upload photo) {}
