package org.tsagaan.web.api;

import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a method of the API does and answers, for the OpenAPI document. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Described {
    /** In one line. */
    String value();

    /** What there is to know beyond that. */
    String more() default "";

    /** The status when it is done. */
    int status() default 200;

    /** The record that is answered; {@code Void} for none. */
    Class<?> answer() default Void.class;

    /** The media type of what is answered; of others than JSON the document tells no schema. */
    String media() default MediaType.APPLICATION_JSON;

    /** The record its query is read into; others than its parameters are refused. */
    Class<? extends Record> query() default NoQuery.class;

    /** Headers of the answer beyond those of every answer. */
    String[] headers() default {};

    /** Statuses of the problems it can end with, beyond those of every method of its kind. */
    int[] problems() default {};

    /** Who may ask. */
    Asker asker() default Asker.ANYBODY;

    /** Who may ask. */
    enum Asker {
        /** Anybody; a sign-in changes nothing. */
        ANYBODY,
        /** Anybody; who is signed in is known. */
        PERHAPS_SIGNED_IN,
        /** Only who is signed in. */
        SIGNED_IN
    }

    /** A method without parameters in its address. */
    record NoQuery() {}
}
