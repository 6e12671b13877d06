<?php
/**
 * Plugin Name:       Partnership Assistant
 * Description:       Puts the assistant that answers questions about partnerships, with quotations and sources, on this site.
 * Version:           1.0.0
 * Requires at least: 6.0
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       partnership-assistant
 * Domain Path:       /languages
 *
 * Loads the parts and tells WordPress when to call them. The plugin prints one script tag that points at the
 * assistant's own server, and elements where the shortcode stands: no inline script, no cookie, and no request from
 * this site's server to anywhere.
 *
 * This program is free software; you can redistribute it and/or modify it under the terms of the GNU General Public
 * License as published by the Free Software Foundation; either version 2 of the License, or (at your option) any
 * later version. It is distributed WITHOUT ANY WARRANTY; see license.txt.
 *
 * @package PartnershipAssistant
 */

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/script.php';
require_once __DIR__ . '/includes/shortcode.php';

add_action( 'init', 'partnership_assistant_init' );
add_action( 'wp_enqueue_scripts', 'partnership_assistant_enqueue_on_all_pages' );
add_filter( 'script_loader_tag', 'partnership_assistant_script_tag', 10, 2 );

if ( is_admin() ) {
	require_once __DIR__ . '/includes/settings-page.php';
	require_once __DIR__ . '/includes/settings-fields.php';
	require_once __DIR__ . '/includes/settings-advice.php';

	add_action( 'admin_init', 'partnership_assistant_register_fields' );
	add_action( 'admin_init', 'partnership_assistant_suggest_privacy_text' );
	add_action( 'admin_menu', 'partnership_assistant_add_page' );
	add_filter( 'plugin_action_links_' . plugin_basename( __FILE__ ), 'partnership_assistant_action_links' );
}

/**
 * Makes the texts, the setting and the shortcode known.
 */
function partnership_assistant_init() {
	load_plugin_textdomain( 'partnership-assistant', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
	register_setting(
		PARTNERSHIP_ASSISTANT_GROUP,
		PARTNERSHIP_ASSISTANT_OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => 'partnership_assistant_sanitize_settings',
			'show_in_rest'      => false,
		)
	);
	add_shortcode( 'partnership_assistant', 'partnership_assistant_shortcode' );
}
