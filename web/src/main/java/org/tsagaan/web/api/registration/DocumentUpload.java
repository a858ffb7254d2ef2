package org.tsagaan.web.api.registration;

import org.tsagaan.licensing.DocumentKind;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Upload;

/** A paper or photograph of an application. */
@Means("A paper or photograph of an application.")
public record DocumentUpload(
        @Means(value = "What it shows.", example = "HEALTH") DocumentKind kind,
        @Means(
                        value =
                                "A JPEG or PNG, or a PDF without anything that acts, of at most 10"
                                        + " MB. What it is is told by its bytes.",
                        example = "health.jpg")
                Upload file) {}
