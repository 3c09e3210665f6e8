package nl.kinderrechtenhelpdesk.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.kinderrechtenhelpdesk.kernel.Role;

/** Only staff with one of these roles may open this route; a method's decision goes before its type's. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {
    Role[] value();
}
