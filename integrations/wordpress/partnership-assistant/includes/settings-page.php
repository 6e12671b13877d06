<?php
/**
 * The page under Settings: who may see it, its form, and the way to it. Nonce, permission and redirect are those of
 * the WordPress Settings API; fields and advice stand in files of their own.
 *
 * @package PartnershipAssistant
 */

defined( 'ABSPATH' ) || exit;

/** Name of the page in its address. */
const PARTNERSHIP_ASSISTANT_PAGE = 'partnership-assistant';

/**
 * Adds the page to the menu, for those who may change settings.
 */
function partnership_assistant_add_page() {
	add_options_page(
		__( 'Partnership assistant', 'partnership-assistant' ),
		// The menu is narrow: the Swedish name would break in the middle.
		__( 'Partnerships', 'partnership-assistant' ),
		'manage_options',
		PARTNERSHIP_ASSISTANT_PAGE,
		'partnership_assistant_render_page'
	);
}

/**
 * A link to the page in the list of plugins.
 *
 * @param string[] $links HTML of the links there are.
 * @return string[] The same with ours first.
 */
function partnership_assistant_action_links( $links ) {
	$link = sprintf(
		'<a href="%s">%s</a>',
		esc_url( admin_url( 'options-general.php?page=' . PARTNERSHIP_ASSISTANT_PAGE ) ),
		esc_html__( 'Settings', 'partnership-assistant' )
	);
	array_unshift( $links, $link );
	return $links;
}

/**
 * Prints the page.
 */
function partnership_assistant_render_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap">';
	printf( '<h1>%s</h1>', esc_html( get_admin_page_title() ) );
	echo '<form action="options.php" method="post">';
	settings_fields( PARTNERSHIP_ASSISTANT_GROUP );
	do_settings_sections( PARTNERSHIP_ASSISTANT_PAGE );
	submit_button();
	echo '</form>';
	partnership_assistant_render_advice();
	echo '</div>';
}
