<?php
/**
 * Must-use plugin of the trial site: stops every request that PHP wants to make, and writes down which of them come
 * from the plugin under trial. WordPress itself asks for updates; that is not the plugin's doing.
 *
 * This file is free software under the GPL-2.0-or-later, as it runs inside WordPress.
 *
 * @package PartnershipAssistant
 */

defined( 'ABSPATH' ) || exit;

add_filter(
	'pre_http_request',
	static function ( $reply, $arguments, $url ) {
		foreach ( debug_backtrace() as $call ) { // phpcs:ignore
			if ( false !== strpos( $call['file'] ?? '', 'plugins/partnership-assistant/' ) ) {
				file_put_contents( WP_CONTENT_DIR . '/requests-of-the-plugin.log', $url . "\n", FILE_APPEND );
				break;
			}
		}
		return new WP_Error( 'trial', 'No requests on the trial site.' );
	},
	10,
	3
);
