package org.tsagaan.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a field or a parameter of the API is, for its readers. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.TYPE})
public @interface Means {
    /** In one sentence, with its unit. */
    String value();

    /** A value as it is sent; of numbers and truth values without quotes. Of records: none. */
    String example() default "";
}
