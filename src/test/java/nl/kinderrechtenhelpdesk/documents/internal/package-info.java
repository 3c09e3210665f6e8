/** Documents as others read them: by the rules of PDF/UA, and with libraries that did not write them. */
@NullMarked
package nl.kinderrechtenhelpdesk.documents.internal;

import org.jspecify.annotations.NullMarked;
