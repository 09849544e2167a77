package io.github.vanthu.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes a field of the plan data to people: in messages, in the JSON Schema, in reports of unused data. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Field {
    /** Returns the Vietnamese name of the field, in small letters, such as "trích yếu". */
    String value();

    /** Returns one Vietnamese sentence with form, unit and an example, or nothing. */
    String description() default "";

    /** Returns whether the field steers the output without being printed, such as an identifier or a page format. */
    boolean setting() default false;

    /**
     * Returns whether the field serves only those who prepare the plan, such as a name for references; it does not travel
     * with the finished file.
     */
    boolean desk() default false;

    /** Returns whether a bare value in place of the whole record fills this field. */
    boolean scalar() default false;

    /** Returns whether a list must have at least one element; a missing list is otherwise an empty one. */
    boolean required() default false;

    /** Returns whether a required text may be blank. */
    boolean blank() default false;

    /** Returns whether a text may be missing, which leaves it blank. */
    boolean optional() default false;

    /** Returns the value, as data writes it, that a missing field takes instead of being a fault, or nothing. */
    String fallback() default "";
}
