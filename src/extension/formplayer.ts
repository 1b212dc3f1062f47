/** Runs in the page's own world (MAIN) of Web Apps, where Formplayer's answers arrive. It holds no owner data. */
