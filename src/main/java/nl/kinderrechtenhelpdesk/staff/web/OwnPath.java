package nl.kinderrechtenhelpdesk.staff.web;

/** Where somebody goes after signing in: only to a plain path of the staff pages, or a link could send them elsewhere. */
final class OwnPath {

    static final String START = "/medewerkers";

    /** Longer than any address of ours; the bound keeps a matcher from going deep over what a stranger sends. */
    private static final int LONGEST_PATH = 200;

    private OwnPath() {}

    /** The path itself, or the first page when it is none of ours. */
    static String of(String to) {
        boolean ours = to.length() <= LONGEST_PATH
                && to.matches("/medewerkers(/[a-zA-Z0-9_-][a-zA-Z0-9._-]*+)*+")
                && !to.startsWith(SignInController.PASSWORD_PAGE);
        return ours ? to : START;
    }
}
